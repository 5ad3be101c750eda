package vn.khuyencong.establishment.register;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.ScaleLimit;

/**
 * Quy mô of an establishment by the figures of a year.
 *
 * @param limit the size it falls under; empty where it is larger than any of them
 * @param year  whose figures it rests on
 */
public record Scale(@Nullable ScaleLimit limit, int year) {}
