package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import vn.khuyencong.budget.Source;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Chuyển nguồn: what was set aside for đề án in a year and not paid out goes on into the next year, by one decision.
 *
 * @param year the budget year it comes out of
 */
public record CarryOver(
        UUID id, int year, Tier tier, String decision, LocalDate decidedOn, String note, String who, List<Line> lines) {

    public CarryOver {
        lines = List.copyOf(lines);
    }

    /** One đề án and all that was not paid out to it. */
    public record Line(
            UUID project, String code, String title, String beneficiary, Stage stage, Source source, Dong amount) {}

    /**
     * Somebody who closes books carries over.
     *
     * @param id      makes a double click one carry-over
     * @param amounts what is not paid out, by đề án, as she saw it
     */
    public record Make(
            UUID id,
            int year,
            Tier tier,
            String decision,
            LocalDate decidedOn,
            String note,
            SortedMap<UUID, Dong> amounts) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** The entries of both years stand. */
        record Made() implements Outcome {}

        /** No money was moved. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /** What all of it comes to. */
    public Dong sum() {
        return sum(lines);
    }

    static Dong sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * What stands against carrying over.
     *
     * @param proposed what could go on now, by đề án
     */
    static List<Finding> against(Make make, Map<UUID, Line> proposed, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (make.amounts().isEmpty()) {
            findings.add(Finding.of("plan.carry-nothing-chosen"));
        }
        if (make.decision().isBlank()) {
            findings.add(Finding.of("plan.carry-decision-missing"));
        }
        if (make.decidedOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, make.decidedOn(), today));
        }
        make.amounts().forEach((project, amount) -> {
            var line = proposed.get(project);
            if (line == null) {
                findings.add(Finding.of("plan.carry-not-proposed"));
            } else if (!line.amount().equals(amount)) {
                findings.add(Finding.of("plan.carry-changed", null, line.code(), amount, line.amount()));
            }
        });
        return findings.stream().distinct().toList();
    }
}
