package vn.khuyencong.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.TakenImport;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/**
 * The list of past supports.
 *
 * @param mayKeep whether the reader enters, imports and corrects them
 * @param against what stands against undoing an import; mostly empty
 */
public record PastListPage(
        PastFilter filter,
        List<EditPage.Choice> activities,
        List<Row> rows,
        Totals totals,
        Paging paging,
        List<TakenImport> imports,
        boolean mayKeep,
        List<Finding> against) {

    public static final String PATH = "/de-an/ho-tro-da-nhan";

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    /** One past support of the list. */
    public record Row(
            UUID id,
            int year,
            String name,
            String taxCode,
            String representative,
            String place,
            @Nullable String activityVi,
            @Nullable String activityEn,
            String content,
            String item,
            String maker,
            String model,
            String serial,
            String invoice,
            String moneySource,
            Dong amount,
            String paper) {

        public String activity(Ui ui) {
            return activityVi == null ? "" : ui.pick(activityVi, activityEn == null ? "" : activityEn);
        }

        /** The machine with what tells it apart. */
        public String machine() {
            return joined(item, maker, model, serial);
        }

        /** Who stood for the establishment, and where it was. */
        public String whose() {
            return joined(representative, place);
        }

        private static String joined(String... words) {
            return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /** What the whole result comes to. */
    public record Totals(int count, int applicants, Dong amount) {}

    PastListPage refusing(Finding finding) {
        return new PastListPage(filter, activities, rows, totals, paging, imports, mayKeep, List.of(finding));
    }

    public List<Option> activityOptions(Ui ui) {
        return activities.stream()
                .map(activity -> new Option(activity.code(), ui.pick(activity.nameVi(), activity.nameEn())))
                .toList();
    }

    public static List<Option> sortOptions(Ui ui) {
        return Arrays.stream(PastFilter.Sort.values())
                .map(sort -> new Option(sort.word(), ui.t("project.past.sort." + sort)))
                .toList();
    }
}
