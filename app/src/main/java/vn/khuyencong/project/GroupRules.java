package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may stand in the implementation plan of a group file, and when it may be handed in and approved. */
final class GroupRules {

    private static final int LONGEST_CONTENT = 1000;

    private GroupRules() {}

    /** Whether the plan may be written in now. */
    static List<Finding> writing(Project project, @Nullable GroupPlan open) {
        if (!project.scope().isOfAGroup()) {
            return List.of(Finding.of("project.group-only", null, project.code()));
        }
        if (!Step.SUBMIT_GROUP_PLAN.canFollow(project.stage())) {
            return List.of(Finding.of("project.step-not-allowed", null, project.code()));
        }
        return open == null || open.status().isOpenForWriting()
                ? List.of()
                : List.of(Finding.of("project.group-plan-away"));
    }

    /** Whether one place is said in full and does not contradict itself. */
    static List<Finding> place(GroupPlace.Told told, List<String> provinces, String province) {
        var findings = new ArrayList<Finding>();
        if (!provinces.stream().allMatch(province::equals)) {
            findings.add(Finding.of("project.place-elsewhere"));
        }
        if (told.content().isBlank()) {
            findings.add(Finding.of("project.group-content-missing"));
        }
        if (told.content().length() > LONGEST_CONTENT) {
            findings.add(Finding.of("project.group-content-long", null, LONGEST_CONTENT));
        }
        if (told.total().isZero() || told.support().isZero()) {
            findings.add(Finding.of("project.amount-zero"));
        }
        if (told.support().exceeds(told.total())) {
            findings.add(Finding.of("project.group-support-over-total", null, told.support(), told.total()));
        }
        var replacing = told.replacing();
        if (replacing != null && replacing.why().isBlank()) {
            findings.add(Finding.of("project.group-replaced-why"));
        }
        if (replacing != null && replacing.why().length() > LONGEST_CONTENT) {
            findings.add(Finding.of("project.group-content-long", null, LONGEST_CONTENT));
        }
        if (told.endsOn().isBefore(told.startsOn())) {
            findings.add(Finding.of("project.ends-before-it-starts", null, told.startsOn(), told.endsOn()));
        }
        return findings;
    }

    /**
     * Whether the open round fits the file together with what was approved before.
     *
     * @param contracted support under the contract; empty before it
     * @param parts      what was accepted at its places
     */
    static List<Finding> plan(
            Project project, Group group, GroupPlan open, @Nullable Dong contracted, List<PartAcceptance> parts) {
        var planned = group.of(open);
        if (planned.isEmpty()) {
            return List.of(Finding.of("project.group-plan-empty"));
        }
        var findings = new ArrayList<Finding>();
        var standing = group.stayingBeside(open);
        planned.forEach(place -> findings.addAll(replacing(group, place, parts)));
        int all = standing.size() + planned.size();
        if (all > project.scope().places()) {
            findings.add(Finding.of(
                    "project.group-too-many-places", null, all, project.scope().places()));
        }
        var most = contracted == null
                ? project.approvedOrFail()
                : project.approvedOrFail().min(contracted);
        var sum = Group.sum(standing).plus(Group.sum(planned));
        if (sum.exceeds(most)) {
            findings.add(Finding.of("project.group-over-approved", null, sum, most));
        }
        var seen = new HashSet<UUID>();
        standing.forEach(place -> seen.add(place.told().beneficiary()));
        if (!planned.stream().allMatch(place -> seen.add(place.told().beneficiary()))) {
            findings.add(Finding.of("project.group-twice"));
        }
        return findings;
    }

    /** Whether the approved place may be given up for another: it stands, and nothing was accepted there. */
    private static List<Finding> replacing(Group group, GroupPlace place, List<PartAcceptance> parts) {
        var replacing = place.told().replacing();
        if (replacing == null) {
            return List.of();
        }
        var before = group.place(replacing.place());
        if (before == null || !before.stands()) {
            return List.of(Finding.of("project.group-replaced-gone"));
        }
        return parts.stream().anyMatch(part -> before.id().equals(part.place()))
                ? List.of(Finding.of("project.group-replaced-accepted"))
                : List.of();
    }

    /** Whether one place may be given what is asked for it. */
    static List<Finding> place(GroupPlace place, String beneficiary, Supports.AtPlace support) {
        var findings = new ArrayList<Finding>();
        findings.addAll(support.today().againstWhoAndWhere());
        findings.addAll(support.frozen().support().against(place.told().support(), "project.group-place-over-ceiling"));
        if (!findings.isEmpty()) {
            findings.addFirst(Finding.of("project.group-place-refused", null, beneficiary));
        }
        return findings;
    }

    /** Whether the decision on a round is in order. */
    static List<Finding> deciding(Project project, String number, LocalDate decidedOn, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (number.isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (decidedOn.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, decidedOn));
        }
        var approvedOn = project.approvedOn();
        if (approvedOn != null && decidedOn.isBefore(approvedOn)) {
            findings.add(Finding.of("project.group-plan-before-approval", null, decidedOn, approvedOn));
        }
        return findings;
    }

    /** What stands against a first advance: money goes to places that are approved, and no more than they are given. */
    static List<Finding> advancing(Project project, Group group, Dong paid, Dong amount) {
        if (!project.scope().isOfAGroup()) {
            return List.of();
        }
        var granted = group.granted();
        if (granted.isZero()) {
            return List.of(Finding.of("project.group-no-places"));
        }
        return paid.plus(amount).exceeds(granted)
                ? List.of(Finding.of(
                        "project.group-advance-over-places", null, amount, granted.minusOrZero(paid), granted))
                : List.of();
    }
}
