package vn.khuyencong.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.khuyencong.shared.Finding;

/** When a reform of units may be entered. */
final class ReformRules {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.\\-]{1,20}");

    private ReformRules() {}

    /**
     * What stands in the register around a reform.
     *
     * @param units    the ended units and the parents of the results
     * @param taken    units that bear a result's code on its day or later, but for those it ends
     * @param children the units that lie in an ended unit on the day before
     */
    record Around(Map<UUID, Unit> units, List<Unit> taken, Map<UUID, List<Unit>> children) {}

    static List<Finding> against(NewReform reform, Around around) {
        var findings = new ArrayList<Finding>();
        if (reform.resolution().isEmpty()) findings.add(Finding.of("territory.reform-resolution"));
        if (reform.ended().isEmpty()) findings.add(Finding.of("territory.reform-no-units"));
        if (reform.results().isEmpty()) findings.add(Finding.of("territory.reform-no-results"));
        reform.ended().forEach(unit -> ended(reform, around.units().get(unit), around, findings));
        var codes = new HashSet<String>();
        for (var result : reform.results()) result(reform, result, around, codes, findings);
        for (var unit : around.taken()) {
            findings.add(Finding.of("territory.reform-code-taken", null, unit.code(), unit.name(), reform.on()));
        }
        if (provinces(reform, around).size() > 1) findings.add(Finding.of("territory.reform-provinces"));
        return findings;
    }

    private static void ended(
            NewReform reform, @org.jspecify.annotations.Nullable Unit unit, Around around, List<Finding> findings) {
        if (unit == null) return;
        if (unit.inForce().to() != null || !unit.inForce().contains(reform.on().minusDays(1))) {
            findings.add(Finding.of(
                    "territory.reform-not-in-force",
                    null,
                    unit.name(),
                    reform.on().minusDays(1)));
        }
        var results = reform.resultsOf(unit.id());
        if (results == 0 && !reform.results().isEmpty()) {
            findings.add(Finding.of("territory.reform-leads-nowhere", null, unit.name()));
        }
        var children = around.children().getOrDefault(unit.id(), List.of());
        var left = children.stream()
                .filter(child -> reform.results().stream().noneMatch(result -> takes(result, child, unit, reform)))
                .count();
        if (results > 1 && left > 0) {
            findings.add(Finding.of("territory.reform-children", null, unit.name(), left));
        }
    }

    /** A commune holds no other units. */
    private static boolean takes(NewReform.Result result, Unit child, Unit parent, NewReform reform) {
        return result.kind().level() != UnitKind.Level.COMMUNE && reform.isPlaced(child.id(), parent.id(), result);
    }

    private static void result(
            NewReform reform, NewReform.Result result, Around around, Set<String> codes, List<Finding> findings) {
        if (!CODE.matcher(result.code()).matches()) findings.add(Finding.of("territory.row-code", null, result.code()));
        if (result.name().isEmpty()) findings.add(Finding.of("territory.row-name", null, result.code()));
        if (!codes.add(result.code())) findings.add(Finding.of("territory.reform-code-twice", null, result.code()));
        if (result.from().isEmpty()) findings.add(Finding.of("territory.reform-from-nothing", null, result.name()));
        var top = result.kind().level() == UnitKind.Level.PROVINCE;
        var parent = result.parent() == null ? null : around.units().get(result.parent());
        if (top != (parent == null)) findings.add(Finding.of("territory.reform-parent", null, result.name()));
        if (parent != null
                && (!parent.inForce().contains(reform.on())
                        || reform.ended().contains(parent.id())
                        || parent.kind().level() == UnitKind.Level.COMMUNE)) {
            findings.add(Finding.of("territory.reform-parent-gone", null, result.name(), parent.name(), reform.on()));
        }
    }

    private static Set<String> provinces(NewReform reform, Around around) {
        var provinces = new HashSet<String>();
        for (var id : reform.ended()) {
            var unit = around.units().get(id);
            if (unit != null && unit.kind().level() != UnitKind.Level.PROVINCE) provinces.add(unit.province());
        }
        return provinces;
    }
}
