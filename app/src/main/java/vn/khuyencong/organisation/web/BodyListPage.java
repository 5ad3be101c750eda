package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * Cơ quan, đơn vị: the register of public bodies on a day.
 *
 * @param provinces codes of the provinces that have bodies the reader may see
 */
public record BodyListPage(
        BodyFilter filter,
        Problems problems,
        LocalDate day,
        List<String> provinces,
        List<Row> rows,
        Paging paging,
        boolean mayKeep,
        boolean seesStaff) {

    /** Id of the piece that changes with the filter. */
    public static final String RESULT = "danh-sach";

    /**
     * One body.
     *
     * @param otherNames names it bore or bears on other days, with a semicolon between; empty for none
     */
    public record Row(
            UUID id,
            String code,
            OrganisationKind kind,
            @Nullable String province,
            String name,
            @Nullable String parent,
            Period inForce,
            @Nullable String otherNames) {}

    public List<Option> kindOptions(Ui ui) {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Option(kind.name(), ui.t("organisation.kind." + kind)))
                .toList();
    }

    public List<Option> provinceOptions(Ui ui) {
        return Stream.concat(
                        Stream.of(new Option(BodyFilter.NATIONAL, ui.t("organisation.of-the-state"))),
                        provinces.stream().map(code -> new Option(code, ui.t("organisation.of-province", code))))
                .toList();
    }

    public List<Option> stateOptions(Ui ui) {
        return Stream.of(BodyFilter.State.values())
                .map(state -> new Option(state.code, ui.t("organisation.state." + state)))
                .toList();
    }
}
