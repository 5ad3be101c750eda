package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What makes a flagship: several activities, more than a year, and each component and line in its place and time. */
final class FlagshipRules {

    private FlagshipRules() {}

    /**
     * What the text asks of a flagship.
     *
     * @param activities the least number of activities
     * @param months     it takes longer than so many months
     */
    record Asked(int activities, int months, @Nullable Citation basis) {}

    /** What stands against handing it in; nothing for files of another kind. */
    static List<Finding> findings(Project project, Asked asked) {
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var components = project.estimate().components();
        var activities =
                components.stream().map(ProjectComponent::activity).distinct().count();
        if (activities < asked.activities()) {
            findings.add(
                    Finding.of("project.flagship-too-few-activities", asked.basis(), activities, asked.activities()));
        }
        findings.addAll(time(project.contents(), asked));
        project.estimate().parts(project.scope()).forEach(part -> findings.addAll(component(project.contents(), part)));
        project.estimate().lines().forEach(line -> findings.addAll(line(project.contents(), line)));
        findings.addAll(firstYear(project));
        return findings;
    }

    /** What is asked for a component and more than its norm gives; empty where the file is one whole. */
    static List<Finding> overCeiling(Project project, Support support) {
        var findings = new ArrayList<Finding>();
        for (var share : support.shares()) {
            var component = share.component();
            var ceiling = share.support().ceiling();
            var asked = project.estimate().asked(component.position());
            if (ceiling != null && asked.exceeds(ceiling)) {
                findings.add(Finding.of(
                        "project.component-over-ceiling",
                        share.support().basis(),
                        component.position(),
                        component.title(),
                        asked,
                        ceiling));
            }
        }
        return findings;
    }

    /** Its first plan takes it up with the part of that year: one that asks for nothing then waits for the plan it begins in. */
    private static List<Finding> firstYear(Project project) {
        var planYear = project.scope().planYear();
        var asked = project.estimate().asked();
        return !asked.isZero()
                        && SliceRules.split(project.estimate(), planYear, asked)
                                .getOrDefault(planYear, Dong.ZERO)
                                .isZero()
                ? List.of(Finding.of("project.flagship-nothing-in-plan-year", null, String.valueOf(planYear)))
                : List.of();
    }

    private static List<Finding> time(Contents contents, Asked asked) {
        var starts = contents.startsOn();
        var ends = contents.endsOn();
        if (starts == null || ends == null || !ends.isBefore(starts.plusMonths(asked.months()))) {
            return List.of();
        }
        return List.of(Finding.of("project.flagship-too-short", asked.basis(), starts, ends, asked.months()));
    }

    private static List<Finding> component(Contents contents, EstimatePart part) {
        var component = part.component();
        var findings = new ArrayList<Finding>();
        if (component.title().isBlank()) {
            findings.add(Finding.of("project.component-without-title", null, component.position()));
        }
        if (component.startsOn() == null || component.endsOn() == null) {
            findings.add(Finding.of("project.component-without-dates", null, component.position()));
        } else if (isOutside(contents, component.startsOn()) || isOutside(contents, component.endsOn())) {
            findings.add(Finding.of("project.component-outside-the-file", null, component.position()));
        }
        if (!component.saysResults()) {
            findings.add(Finding.of("project.component-without-results", null, component.position()));
        }
        if (part.estimate().lines().isEmpty()) {
            findings.add(Finding.of("project.component-without-lines", null, component.position()));
        }
        return findings;
    }

    private static List<Finding> line(Contents contents, EstimateLine line) {
        var year = line.detail().year();
        if (year == null) {
            return List.of(Finding.of("project.line-without-year", null, line.position()));
        }
        var starts = contents.startsOn();
        var ends = contents.endsOn();
        return starts != null && ends != null && (year < starts.getYear() || year > ends.getYear())
                ? List.of(Finding.of("project.line-year-outside", null, line.position(), year.toString(), starts, ends))
                : List.of();
    }

    private static boolean isOutside(Contents contents, LocalDate day) {
        var starts = contents.startsOn();
        var ends = contents.endsOn();
        return (starts != null && day.isBefore(starts)) || (ends != null && day.isAfter(ends));
    }
}
