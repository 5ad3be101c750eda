package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When a part of a đề án may be accepted, and when its parts make the whole. */
final class PartRules {

    private PartRules() {}

    /**
     * @param place the place it is about; empty for a part of a file for one beneficiary
     * @param there the parts accepted before
     */
    static List<Finding> part(
            Project project,
            PartAcceptance part,
            @Nullable GroupPlace place,
            List<PartAcceptance> there,
            Contract contract,
            LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (project.scope().isOfAGroup()) {
            if (place == null || !place.stands()) {
                findings.add(Finding.of("project.part-place-missing"));
            } else if (there.stream().anyMatch(one -> place.id().equals(one.place()))) {
                findings.add(Finding.of("project.part-place-accepted"));
            }
        } else if (part.lines().size() != project.estimate().lines().size()) {
            findings.add(Finding.of("project.accepted-lines-incomplete"));
        }
        if (part.minutesNumber().isBlank()) {
            findings.add(Finding.of("project.minutes-number-missing"));
        }
        if (there.stream()
                .anyMatch(one -> one.minutesNumber().equals(part.minutesNumber().strip()))) {
            findings.add(Finding.of("project.part-minutes-twice", null, part.minutesNumber()));
        }
        if (part.total().isZero()) {
            findings.add(Finding.of("project.nothing-accepted"));
        }
        if (part.acceptedOn().isBefore(contract.signedOn())) {
            findings.add(Finding.of("project.accepted-before-contract", null, contract.signedOn()));
        }
        if (part.acceptedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, part.acceptedOn()));
        }
        return findings;
    }

    /** Whether the file may be accepted as a whole: each place is accepted or given up, each part lies before. */
    static List<Finding> closing(
            Project project,
            List<GroupPlace> standing,
            List<PartAcceptance> parts,
            Acceptance acceptance,
            Map<UUID, String> givenUp) {
        var findings = new ArrayList<Finding>();
        if (parts.isEmpty()) {
            findings.add(Finding.of("project.no-part-accepted"));
        }
        var last = parts.stream()
                .map(PartAcceptance::acceptedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last != null && acceptance.acceptedOn().isBefore(last)) {
            findings.add(Finding.of("project.accepted-before-part", null, acceptance.acceptedOn(), last));
        }
        var left = left(standing, parts);
        if (left.stream().anyMatch(place -> givenUp.getOrDefault(place.id(), "").isBlank())) {
            findings.add(Finding.of("project.part-place-without-reason", null, left.size()));
        }
        if (!project.scope().isOfAGroup() && acceptance.note().isBlank() && somethingLeft(project, acceptance)) {
            findings.add(Finding.of("project.part-rest-without-reason"));
        }
        return findings;
    }

    /** The standing places that no minutes are about. */
    static List<GroupPlace> left(List<GroupPlace> standing, List<PartAcceptance> parts) {
        return standing.stream()
                .filter(place -> parts.stream().noneMatch(part -> place.id().equals(part.place())))
                .toList();
    }

    /** The parts of a file for one beneficiary, line by line. */
    static List<Dong> sums(Project project, List<PartAcceptance> parts) {
        var sums = new ArrayList<Dong>();
        for (int i = 0; i < project.estimate().lines().size(); i++) {
            var sum = Dong.ZERO;
            for (var part : parts) {
                sum = i < part.lines().size() ? sum.plus(part.lines().get(i)) : sum;
            }
            sums.add(sum);
        }
        return sums;
    }

    private static boolean somethingLeft(Project project, Acceptance acceptance) {
        return acceptance.lines().stream().anyMatch(Dong::isZero)
                || project.estimate().total().exceeds(acceptance.total());
    }
}
