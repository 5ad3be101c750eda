package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.VotingNorms.Level;
import vn.khuyencong.norm.VotingNorms.Part;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Line;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** When a round may be prepared, and how its council, its jury and its points are made up. */
final class RoundRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    private RoundRules() {}

    /** @param level that of the day it opens; empty where there is none such, or others hold it */
    static Problems preparing(Plan plan, @Nullable Level level) {
        var problems = Problems.NONE;
        if (plan.name().isBlank()) problems = problems.with("name", Finding.of("voting.name-missing"));
        if (plan.name().length() > LONGEST_NAME) {
            problems = problems.with("name", Finding.of("product.too-long", null, LONGEST_NAME));
        }
        if (plan.number().isBlank()) problems = problems.with("number", Finding.of("voting.plan-missing"));
        if (plan.number().length() > LONGEST_NUMBER) {
            problems = problems.with("number", Finding.of("product.too-long", null, LONGEST_NUMBER));
        }
        if (plan.year() < FIRST_YEAR || plan.year() > LAST_YEAR) {
            problems = problems.with("year", Finding.of("voting.year-form"));
        }
        if (plan.closesOn().isBefore(plan.opensOn())) {
            problems = problems.with("closesOn", Finding.of("voting.closes-before-opening", null, plan.opensOn()));
        }
        if (level == null) {
            problems = problems.with("level", Finding.of("voting.level-not-on-day", null, plan.opensOn()));
        } else if (!level.isHeldHere()) {
            problems = problems.with(
                    "level",
                    Finding.of(
                            "voting.level-of-others",
                            level.basis(),
                            level.signatory().vi()));
        }
        return problems;
    }

    /** How the council is made up: one of the two sizes of its level, a chair, a standing deputy. */
    static List<Finding> council(List<CouncilMember> members, Paper decision, Level level, LocalDate today) {
        var findings = new ArrayList<Finding>();
        findings.addAll(paper(decision, today));
        if (members.size() != level.fewer() && members.size() != level.more()) {
            findings.add(Finding.of("voting.council-size", level.basis(), members.size(), level.fewer(), level.more()));
        }
        for (var seat : List.of(CouncilSeat.CHAIR, CouncilSeat.STANDING_DEPUTY)) {
            if (members.stream().filter(member -> member.seat() == seat).count() != 1) {
                findings.add(Finding.of("voting.council-one-" + seat, level.basis()));
            }
        }
        if (members.stream()
                .anyMatch(member -> member.name().isBlank() || member.post().isBlank())) {
            findings.add(Finding.of("voting.member-incomplete"));
        }
        return findings;
    }

    /** @param odd the article that asks for an odd number; empty where the law of the day does not */
    static List<Finding> jury(List<Judge> judges, Paper decision, @Nullable Citation odd, LocalDate today) {
        var findings = new ArrayList<Finding>();
        findings.addAll(paper(decision, today));
        if (odd != null && judges.size() % 2 == 0) {
            findings.add(Finding.of("voting.jury-even", odd, judges.size()));
        }
        if (judges.stream().filter(judge -> judge.seat() == JurySeat.HEAD).count() != 1) {
            findings.add(Finding.of("voting.jury-one-head", odd));
        }
        if (judges.stream().noneMatch(judge -> judge.seat() == JurySeat.DEPUTY)) {
            findings.add(Finding.of("voting.jury-no-deputy", odd));
        }
        if (judges.stream().map(Judge::account).distinct().count() < judges.size()) {
            findings.add(Finding.of("voting.judge-twice"));
        }
        if (judges.stream().anyMatch(judge -> judge.post().isBlank())) {
            findings.add(Finding.of("voting.member-incomplete"));
        }
        return findings;
    }

    /** The parts of each criterion add up to what it has. */
    static List<Finding> criteria(List<Line> lines, List<Part> parts) {
        var findings = new ArrayList<Finding>();
        if (parts.isEmpty()) findings.add(Finding.of("voting.no-points-on-day"));
        for (var part : parts) {
            int sum = lines.stream()
                    .filter(line -> line.main() == part.main())
                    .mapToInt(Line::points)
                    .sum();
            if (sum != part.points()) {
                findings.add(Finding.of("voting.points-" + part.main(), part.basis(), sum, part.points()));
            }
        }
        if (lines.stream().anyMatch(line -> line.name().isBlank() || line.points() <= 0)) {
            findings.add(Finding.of("voting.criterion-incomplete"));
        }
        return findings;
    }

    private static List<Finding> paper(Paper paper, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (paper.number().isBlank()) findings.add(Finding.of("product.decision-missing"));
        var day = paper.day();
        if (day != null && day.isAfter(today)) findings.add(Finding.of("voting.day-in-future", null, day));
        return findings;
    }
}
