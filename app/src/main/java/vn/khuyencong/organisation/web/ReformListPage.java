package vn.khuyencong.organisation.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.organisation.reform.ReformList;
import vn.khuyencong.organisation.reform.ReformStage;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The list of reforms. */
public record ReformListPage(
        ReformList.Filter filter,
        List<ReformList.Row> rows,
        ReformList.Totals totals,
        Paging paging,
        boolean mayPrepare) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    public ReformListPage {
        rows = List.copyOf(rows);
    }

    public boolean narrows() {
        return !filter.words().isEmpty() || filter.kind() != null || filter.stage() != null || filter.year() != null;
    }

    public String kindShown() {
        return filter.kind() == null ? "" : filter.kind().name();
    }

    public String stageShown() {
        return filter.stage() == null ? "" : filter.stage().name();
    }

    public String yearShown() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    public static List<Option> kinds(Ui ui) {
        return Arrays.stream(ReformKind.values())
                .map(kind -> new Option(kind.name(), ui.t("reform.kind." + kind)))
                .toList();
    }

    public static List<Option> stages(Ui ui) {
        return Arrays.stream(ReformStage.values())
                .map(stage -> new Option(stage.name(), ui.t("reform.stage." + stage)))
                .toList();
    }

    public static List<Option> sorts(Ui ui) {
        return Arrays.stream(ReformList.Sort.values())
                .map(sort -> new Option(sort.name(), ui.t("reform.sort." + sort)))
                .toList();
    }

    /** How a stage looks. */
    public static String tag(ReformStage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case PLANNED -> "wait";
            case DONE -> "ok";
            case CANCELLED -> "bad";
        };
    }
}
