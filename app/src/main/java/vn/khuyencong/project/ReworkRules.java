package vn.khuyencong.project;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** An estimate made to fit what was granted. */
final class ReworkRules {

    private ReworkRules() {}

    /** Whether less was granted than was asked, so that the estimate no longer fits. */
    static boolean isNeeded(Project project) {
        var approved = project.approved();
        return approved != null && project.estimate().asked().exceeds(approved);
    }

    /**
     * The support of each line cut in proportion, so that it comes to what was granted to the đồng: what is lost by rounding
     * goes to the lines that lost most. The counterpart takes over what is cut.
     */
    static List<EstimateLine> proposal(Estimate estimate, Dong granted) {
        var lines = estimate.lines();
        var asked = BigInteger.valueOf(estimate.asked().value());
        var parts = lines.stream()
                .map(line -> BigInteger.valueOf(line.support().value())
                        .multiply(BigInteger.valueOf(granted.value()))
                        .divideAndRemainder(asked))
                .toList();
        var cut = new ArrayList<>(
                parts.stream().map(part -> part[0].longValueExact()).toList());
        var left = granted.value() - cut.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> cut.set(i, cut.get(i) + 1));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> cut(lines.get(i), new Dong(cut.get(i))))
                .toList();
    }

    /**
     * The same for a flagship, year by year, so that each year comes to what is approved for it.
     *
     * @param slices what is approved by year
     */
    static List<EstimateLine> proposal(Project project, List<Slice> slices) {
        var lines = new ArrayList<>(project.estimate().lines());
        for (var slice : slices) {
            var ofYear = IntStream.range(0, lines.size())
                    .filter(i -> SliceRules.yearOf(lines.get(i), project.scope().planYear()) == slice.year())
                    .boxed()
                    .toList();
            var estimate = new Estimate(ofYear.stream().map(lines::get).toList());
            if (estimate.asked().exceeds(slice.approved())) {
                var cut = proposal(estimate, slice.approved());
                IntStream.range(0, ofYear.size()).forEach(i -> lines.set(ofYear.get(i), cut.get(i)));
            }
        }
        return lines;
    }

    private static EstimateLine cut(EstimateLine line, Dong support) {
        return line.granting(
                line.total(), support, line.counterpart().plus(line.support().minus(support)), line.other());
    }

    /**
     * What stands against a reworked estimate.
     *
     * @param committed whether the beneficiary stands for the counterpart money
     */
    static List<Finding> findings(Project project, Estimate reworked, boolean committed) {
        var findings = new ArrayList<Finding>();
        var asked = project.estimate().lines();
        if (reworked.lines().size() != asked.size()) {
            return List.of(Finding.of("project.rework-incomplete"));
        }
        for (int i = 0; i < asked.size(); i++) {
            findings.addAll(line(asked.get(i), reworked.lines().get(i)));
        }
        if (!reworked.asked().equals(project.approvedOrFail())) {
            findings.add(Finding.of(
                    "project.rework-not-what-was-granted", null, reworked.asked(), project.approvedOrFail()));
        }
        if (!committed) {
            findings.add(Finding.of("project.counterpart-commitment-missing"));
        }
        return findings;
    }

    private static List<Finding> line(EstimateLine asked, EstimateLine reworked) {
        var findings = new ArrayList<Finding>();
        if (!reworked.addsUp()) {
            var parts = reworked.support().plus(reworked.counterpart()).plus(reworked.other());
            findings.add(Finding.of("project.line-does-not-add-up", null, asked.position(), reworked.total(), parts));
        }
        if (reworked.support().exceeds(asked.support())) {
            findings.add(Finding.of(
                    "project.rework-raises-support", null, asked.position(), reworked.support(), asked.support()));
        }
        if (reworked.total().exceeds(asked.total())) {
            findings.add(
                    Finding.of("project.rework-raises-cost", null, asked.position(), reworked.total(), asked.total()));
        }
        return findings;
    }
}
