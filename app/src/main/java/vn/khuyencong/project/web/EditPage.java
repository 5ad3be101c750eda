package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The form of a đề án.
 *
 * @param aside what the reader had typed when somebody else was first; empty for nothing
 */
public record EditPage(
        Project project,
        Given given,
        EditState state,
        CheckPiece check,
        @Nullable AsidePart aside) {

    /** What there is to choose from, and whom it is for. */
    public record Given(String beneficiary, List<Choice> activities, List<Option> places, List<Item> items) {}

    /** An activity in both languages. */
    public record Choice(String code, String nameVi, String nameEn) {}

    /**
     * What stands in the form.
     *
     * @param seen when the draft it was opened with was kept, in milliseconds; empty for none
     */
    public record EditState(Map<String, String> values, int rows, String version, String seen, Problems problems) {}

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
