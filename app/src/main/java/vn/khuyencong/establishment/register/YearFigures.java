package vn.khuyencong.establishment.register;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * The figures of an establishment for one year; empty is unknown, never zero.
 *
 * @param workers     on average over the year
 * @param women       how many of them are women
 * @param electricity kilowatt-hours
 * @param source      where the figures come from
 */
public record YearFigures(
        int year,
        @Nullable Integer workers,
        @Nullable Integer women,
        @Nullable Dong turnover,
        @Nullable Dong exports,
        @Nullable Dong capital,
        @Nullable Dong taxes,
        @Nullable Long electricity,
        String source) {}
