package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.legal.ReviewList;
import vn.khuyencong.legal.ReviewStage;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The list of review rounds. */
public record ReviewListPage(
        ReviewList.Filter filter,
        String query,
        List<ReviewList.Row> rows,
        ReviewList.Totals totals,
        Paging paging,
        LocalDate today,
        boolean mayCreate) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    public boolean narrows() {
        return !filter.words().isEmpty() || filter.stage() != null || filter.year() != null || filter.late();
    }

    public String stageShown() {
        return filter.stage() == null ? "" : filter.stage().name();
    }

    public String yearShown() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    public List<Option> stages(Ui ui) {
        return Arrays.stream(ReviewStage.values())
                .map(stage -> new Option(stage.name(), ui.t("legal.review.stage." + stage)))
                .toList();
    }

    public List<Option> sorts(Ui ui) {
        return Arrays.stream(ReviewList.Sort.values())
                .map(sort -> new Option(sort.name(), ui.t("legal.review.sort." + sort)))
                .toList();
    }
}
