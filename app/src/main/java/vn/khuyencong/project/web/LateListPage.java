package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/**
 * The files whose settlement is late: paid on the acceptance minutes, liquidated later or not yet.
 *
 * @param year empty: every plan year
 * @param rule the article on late settlements
 */
public record LateListPage(
        @Nullable Integer year,
        List<Integer> years,
        List<Row> rows,
        Totals totals,
        Paging paging,
        @Nullable Citation rule) {

    /**
     * One file.
     *
     * @param lastDay   last day (inclusive) on which it would have been in time
     * @param settledOn empty while it is not liquidated
     */
    public record Row(
            UUID id,
            String code,
            String title,
            String implementer,
            int year,
            LocalDate acceptedOn,
            LocalDate lastDay,
            Dong due,
            Dong paid,
            @Nullable LocalDate settledOn) {}

    /**
     * What the whole result comes to.
     *
     * @param open how many are not liquidated yet
     */
    public record Totals(int count, int open, Dong due, Dong paid) {}

    public List<Option> yearOptions() {
        return years.stream()
                .map(one -> new Option(one.toString(), one.toString()))
                .toList();
    }
}
