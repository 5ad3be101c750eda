package vn.khuyencong.product.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.voting.RoundStage;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/**
 * Rounds of voting the reader may see, the latest first.
 *
 * @param mayPrepare whether she prepares rounds
 */
public record RoundListPage(
        Which which, Names names, List<Option> years, List<Row> rows, Paging paging, boolean mayPrepare) {

    public RoundListPage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** What the list is narrowed to. */
    public record Which(String year, String level, @Nullable RoundStage stage) {

        static Which typed(String year, String level, String stage) {
            return new Which(year.matches("\\d{4}") ? year : "", level, Parameters.constant(RoundStage.class, stage));
        }

        public boolean narrows() {
            return !(year.isEmpty() && level.isEmpty() && stage == null);
        }

        public String query() {
            return Parameters.query("nam", year, "cap", level, "buoc", stage == null ? "" : stage.name());
        }
    }

    /**
     * One round.
     *
     * @param entries    how many the reader may see of it, withdrawn ones apart
     * @param recognised how many products it recognised
     */
    public record Row(
            UUID id,
            String name,
            String level,
            int year,
            LocalDate opensOn,
            LocalDate closesOn,
            RoundStage stage,
            int entries,
            int recognised) {}
}
