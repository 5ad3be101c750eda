package vn.khuyencong.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.territory.MakeReform;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form in which a reform is entered.
 *
 * @param words   what was looked for, to add units
 * @param found   units that may be added
 * @param chosen  units that end
 * @param parents units that something may lie in
 * @param below   units that lie in those that end
 * @param preview what it would do; empty while nobody asked
 */
public record ReformFormPage(
        ReformForm form,
        String words,
        List<Unit> found,
        List<Unit> chosen,
        List<Unit> parents,
        List<Unit> below,
        Problems problems,
        MakeReform.@Nullable Preview preview) {

    public List<Option> parentOptions() {
        return parents.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The parent that is chosen for a row, or the one its units lie in. */
    public String parent(ReformForm.Row row) {
        if (!row.parent().isEmpty() || !row.code().isEmpty() || chosen.isEmpty()) return row.parent();
        var parent = chosen.getFirst().parent();
        return parent == null ? "" : parent.toString();
    }

    /** Whether a unit is ticked in a row; all of them are in a row nobody has touched. */
    public boolean ticked(ReformForm.Row row, Unit unit) {
        return row.from().contains(unit.id().toString())
                || (row.from().isEmpty() && row.code().isEmpty());
    }

    /** Units that lie in one that goes into several rows: somebody must say with which. */
    public List<Unit> toPlace() {
        return below.stream().filter(unit -> rowsFrom(unit.parent()).size() > 1).toList();
    }

    /** The rows a unit may go with, by their numbers. */
    public List<Option> placesOf(Unit unit, Ui ui) {
        return rowsFrom(unit.parent()).stream()
                .map(at -> {
                    var name = form.results().get(at).name().strip();
                    return new Option(
                            Integer.toString(at), name.isEmpty() ? ui.t("territory.reform.result", at + 1) : name);
                })
                .toList();
    }

    public String placeOf(Unit unit) {
        return form.placed().getOrDefault(unit.id(), "");
    }

    private List<Integer> rowsFrom(@Nullable UUID parent) {
        return IntStream.range(0, form.results().size())
                .filter(at -> parent != null && form.results().get(at).from().contains(parent.toString()))
                .boxed()
                .toList();
    }

    /** The address of this form with one unit more. */
    public String with(Unit unit) {
        var ids = new ArrayList<>(form.units());
        ids.add(unit.id());
        return address(ids);
    }

    /** The address of this form without a unit. */
    public String without(Unit unit) {
        return address(form.units().stream().filter(id -> !id.equals(unit.id())).toList());
    }

    private String address(List<UUID> ids) {
        var pairs = new ArrayList<String>();
        ids.forEach(id -> pairs.addAll(List.of("don-vi", id.toString())));
        pairs.addAll(List.of("tim", words));
        return "/dia-ban/sap-xep/moi?" + Address.query(pairs.toArray(String[]::new));
    }

    /** Whether everything fits, so that it may be carried out. */
    public boolean ready() {
        return preview != null && preview.findings().isEmpty();
    }
}
