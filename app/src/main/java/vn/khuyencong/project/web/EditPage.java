package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.project.FormPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.WriteParts;
import vn.khuyencong.project.Writing;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The form of a đề án.
 *
 * @param aside    what the reader had typed when somebody else was first; empty for nothing
 * @param vatRates the rates of value-added tax a line may have
 */
public record EditPage(
        Project project,
        Given given,
        EditState state,
        Turn turn,
        CheckPiece check,
        @Nullable AsidePart aside,
        List<BasisPoints> vatRates) {

    /** Before the name of a part that can be written in. */
    public static final String PART = "part-";

    /** What there is to choose from, and whom it is for. */
    public record Given(String beneficiary, List<Choice> activities, List<Option> places, List<Item> items) {}

    /** An activity in both languages. */
    public record Choice(String code, String nameVi, String nameEn) {}

    /**
     * Who else writes in it.
     *
     * @param opened which of her open forms it is
     * @param others the parts in which somebody else writes
     */
    public record Turn(String opened, Map<FormPart, Writing> others) {

        static final Turn NONE = new Turn("", Map.of());
    }

    /** What stands in the form. */
    public record EditState(Map<String, String> values, int rows, int components, Problems problems) {}

    EditPage in(WriteParts.Opened opened) {
        return in(new Turn(opened.id().toString(), opened.others()));
    }

    EditPage in(Turn turn) {
        return new EditPage(project, given, state, turn, check, aside, vatRates);
    }

    /** Whoever else writes in a part. */
    public @Nullable Writing other(FormPart part) {
        return turn.others().get(part);
    }

    public String value(String name) {
        return state.values().getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return value(name).equals("true");
    }

    public String cell(int row, String column) {
        return value(EditForm.cell(row, column));
    }

    public String name(int row, String column) {
        return EditForm.cell(row, column);
    }

    /** Whether it is written as a flagship, with components and budget years. */
    public boolean flagship() {
        return value("kind").equals(ProjectKind.FLAGSHIP.name());
    }

    public String componentName(int index, String field) {
        return ComponentForm.name(index, field);
    }

    public String indicatorName(int index, int indicator, String field) {
        return ComponentForm.name(index, indicator, field);
    }

    public int indicators(int index) {
        return ComponentForm.indicators(state.values(), index);
    }

    /** The components a line may belong to, by number and title. */
    public List<Option> componentOptions() {
        return IntStream.range(0, state.components())
                .mapToObj(
                        i -> new Option(String.valueOf(i + 1), (i + 1) + ". " + value(ComponentForm.name(i, "title"))))
                .toList();
    }

    /** The rates of VAT, and a line's own where it is one no more. */
    public List<Option> vatOptions(int row) {
        var own = cell(row, "vat");
        var options = vatRates.stream()
                .map(rate -> new Option(String.valueOf(rate.value()), rate.percent()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (own.matches("\\d{1,5}")
                && options.stream().noneMatch(option -> option.value().equals(own))) {
            options.add(new Option(own, new BasisPoints(Integer.parseInt(own)).percent()));
        }
        return options;
    }

    /** Whether a row counts: as typed, and a fresh one does. */
    public boolean supported(int row) {
        return cell(row, "supported").equals("true") || !state.values().containsKey(EditForm.cell(row, "description"));
    }

    public @Nullable String invalid(int row, String column) {
        return state.problems().at(EditForm.cell(row, column)) == null ? null : "true";
    }

    public String address() {
        return "/de-an/" + project.id() + "/sua";
    }

    public String draftAddress() {
        return "/de-an/" + project.id() + "/ban-nhap";
    }
}
