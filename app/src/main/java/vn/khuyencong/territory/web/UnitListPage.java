package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * Địa bàn: the list of administrative units.
 *
 * @param day       the day whose units are listed
 * @param mayImport whether the reader takes lists over
 * @param official  whether the reader works for the office, and so sees what waits there
 */
public record UnitListPage(
        UnitFilter filter,
        Problems problems,
        LocalDate day,
        List<Unit> provinces,
        List<Row> rows,
        Paging paging,
        boolean mayImport,
        boolean official) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    /** One unit; {@code parent} is the name of the unit it lies in. */
    public record Row(
            UUID id,
            String code,
            String name,
            UnitKind kind,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    public List<Option> provinceOptions() {
        return provinces.stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    public static List<Option> kindOptions(Ui ui) {
        return Stream.of(UnitKind.values())
                .map(kind -> new Option(kind.code(), ui.t("territory.kind." + kind)))
                .toList();
    }

    public List<Option> orderOptions(Ui ui) {
        return Stream.of(UnitFilter.Order.values())
                .map(order -> new Option(order.code, ui.t("territory.order." + order)))
                .toList();
    }
}
