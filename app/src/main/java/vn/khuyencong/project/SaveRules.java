package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** What may be saved, however incomplete: only what contradicts itself is refused. */
final class SaveRules {

    private SaveRules() {}

    static List<Finding> findings(Project project, SaveProject.Save save, @Nullable String provinceOfPlace) {
        var findings = new ArrayList<Finding>();
        if (!project.stage().isOpenForWriting()) {
            findings.add(Finding.of("project.closed-for-writing", null, project.code()));
        }
        if (save.scope().title().isBlank()) {
            findings.add(Finding.of("project.title-missing"));
        }
        if (save.scope().isOfAGroup() != project.scope().isOfAGroup()) {
            findings.add(Finding.of("project.group-chosen-at-start"));
        }
        if (provinceOfPlace != null && !provinceOfPlace.equals(project.province())) {
            findings.add(Finding.of("project.place-elsewhere"));
        }
        var starts = save.contents().startsOn();
        var ends = save.contents().endsOn();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            findings.add(Finding.of("project.ends-before-it-starts", null, starts, ends));
        }
        findings.addAll(save.estimate().contradictions());
        findings.addAll(components(save.estimate()));
        return findings;
    }

    /** Components whose days are in the wrong order, and lines of a component that is not there. */
    private static List<Finding> components(Estimate estimate) {
        var findings = new ArrayList<Finding>();
        for (var component : estimate.components()) {
            var starts = component.startsOn();
            var ends = component.endsOn();
            if (starts != null && ends != null && ends.isBefore(starts)) {
                findings.add(Finding.of(
                        "project.component-ends-before-it-starts", null, component.position(), starts, ends));
            }
        }
        if (!estimate.components().isEmpty()) {
            estimate.lines().stream()
                    .filter(line ->
                            line.detail().component() > estimate.components().size())
                    .forEach(line -> findings.add(Finding.of("project.line-of-no-component", null, line.position())));
        }
        return findings;
    }
}
