package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * Facts and craft villages that hold on a day.
 *
 * @param day the day they hold on
 */
public record FactListPage(
        Filter filter, Problems problems, LocalDate day, List<Unit> provinces, List<Row> rows, Paging paging) {

    /**
     * What the list is narrowed to.
     *
     * @param province of the unit, or of what came of it; empty: all
     * @param waiting  facts of ended units that are not carried on, whatever the day
     */
    public record Filter(String words, @Nullable FactKind kind, String province, String typedDay, boolean waiting) {

        public String kindCode() {
            return kind == null ? "" : kind.name();
        }

        public boolean narrows() {
            return waiting || kind != null || !(words.isEmpty() && province.isEmpty() && typedDay.isEmpty());
        }

        public String query() {
            return Address.query(
                    "q",
                    words,
                    "loai",
                    kindCode(),
                    "tinh",
                    province,
                    "ngay",
                    typedDay,
                    "chua-chuyen",
                    waiting ? "true" : "");
        }
    }

    /**
     * One fact of one unit.
     *
     * @param now what came of the unit, where the fact waits to be carried on
     */
    public record Row(
            UUID unit,
            String code,
            String name,
            FactKind kind,
            String value,
            LocalDate from,
            @Nullable LocalDate lastDay,
            String decision,
            Reading reading,
            List<Successor> now) {}

    /** A unit of today. */
    public record Successor(UUID id, String name) {}

    public List<Option> kindOptions(Ui ui) {
        return Stream.of(FactKind.values())
                .map(kind -> new Option(kind.name(), ui.t("territory.fact." + kind)))
                .toList();
    }

    public List<Option> provinceOptions() {
        return provinces.stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
