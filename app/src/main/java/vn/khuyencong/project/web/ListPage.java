package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/**
 * The list of đề án.
 *
 * @param mayCompare whether the reader sees what establishments were given before
 */
public record ListPage(
        ListFilter filter,
        List<EditPage.Choice> activities,
        List<Integer> years,
        List<Named> communes,
        List<Named> implementers,
        List<Row> rows,
        Totals totals,
        Paging paging,
        ListSql.NearDays days,
        boolean mayOpen,
        boolean mayCompare,
        boolean mayBulk) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    /** A commune, or a body that carries đề án out. */
    public record Named(String code, String name) {}

    /** One đề án of the list. */
    public record Row(
            UUID id,
            String code,
            String title,
            Stage stage,
            String beneficiary,
            String activityVi,
            String activityEn,
            int year,
            ProjectKind ofKind,
            Dong total,
            Dong asked,
            @Nullable Dong approved,
            @Nullable Dong settled,
            @Nullable LocalDate dueOn) {

        boolean late(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today) && !stage.isEnd();
        }

        boolean nearly(ListSql.NearDays days) {
            return dueOn != null && !late(days.today()) && !dueOn.isAfter(days.last()) && !stage.isEnd();
        }

        public String kind() {
            return ProjectPage.kind(stage);
        }
    }

    /** What the whole result comes to. */
    public record Totals(int count, Dong total, Dong asked, Dong approved, Dong settled) {}

    public List<Option> stageOptions(Ui ui) {
        var options = new ArrayList<Option>();
        ListFilter.groups().forEach(group -> options.add(new Option(group, ui.t("project.group." + group))));
        for (var stage : Stage.values()) {
            options.add(new Option(stage.name(), ui.t("project.stage." + stage)));
        }
        return options;
    }

    public List<Option> yearOptions() {
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    public List<Option> activityOptions(Ui ui) {
        return activities.stream()
                .map(activity -> new Option(activity.code(), ui.pick(activity.nameVi(), activity.nameEn())))
                .toList();
    }

    public List<Option> communeOptions() {
        return communes.stream()
                .map(commune -> new Option(commune.code(), commune.name()))
                .toList();
    }

    public List<Option> implementerOptions() {
        return implementers.stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }

    public List<Option> moneyOptions(Ui ui) {
        return Arrays.stream(ListFilter.Money.values())
                .map(money -> new Option(money.word(), ui.t("project.money." + money)))
                .toList();
    }

    public boolean late(Row row) {
        return row.late(days.today());
    }

    public boolean nearly(Row row) {
        return row.nearly(days);
    }

    public List<Option> dueOptions(Ui ui) {
        return Arrays.stream(ListFilter.Due.values())
                .map(due -> new Option(due.word(), ui.t("project.due." + due)))
                .toList();
    }

    public List<Option> sortOptions(Ui ui) {
        return Arrays.stream(ListFilter.Sort.values())
                .map(sort -> new Option(sort.word(), ui.t("project.sort." + sort)))
                .toList();
    }
}
