package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.legal.DraftingList;
import vn.khuyencong.legal.DraftingStage;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The list of drafting tasks. */
public record DraftingListPage(
        DraftingList.Filter filter,
        String query,
        List<DraftingList.Row> rows,
        DraftingList.Totals totals,
        Paging paging,
        LocalDate today) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    public boolean narrows() {
        return !filter.words().isEmpty() || filter.stage() != null || filter.round() != null || filter.late();
    }

    public String stageShown() {
        return filter.stage() == null ? "" : filter.stage().name();
    }

    public List<Option> stages(Ui ui) {
        return Arrays.stream(DraftingStage.values())
                .map(stage -> new Option(stage.name(), ui.t("legal.drafting.stage." + stage)))
                .toList();
    }

    public List<Option> sorts(Ui ui) {
        return Arrays.stream(DraftingList.Sort.values())
                .map(sort -> new Option(sort.name(), ui.t("legal.drafting.sort." + sort)))
                .toList();
    }

    public static String tag(DraftingStage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case OPINIONS, LEGAL_APPRAISAL, SUBMITTED -> "wait";
            case ISSUED -> "info";
            case PUBLISHED -> "ok";
            case ABANDONED -> "bad";
        };
    }
}
