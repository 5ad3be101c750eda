package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Paging;

/**
 * The list of establishments of the reader's province.
 *
 * @param mayEnter whether the reader keeps the register
 */
public record EstablishmentListPage(
        EstablishmentFilter filter, Choices choices, List<Row> rows, Paging paging, boolean mayEnter) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    /** What the filters offer. */
    public record Choices(List<Choice> legalForms, List<Choice> sectors, List<Choice> places) {}

    /** One establishment of the list. */
    public record Row(
            UUID id,
            String name,
            @Nullable String taxCode,
            String legalFormVi,
            String legalFormEn,
            String sectorVi,
            String sectorEn,
            String place,
            @Nullable Integer workers,
            boolean sample,
            int needs) {}
}
