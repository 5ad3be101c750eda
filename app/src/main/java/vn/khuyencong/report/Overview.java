package vn.khuyencong.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;

/** One look at a plan year: its đề án by stage, its money, what is late, what waits. */
public record Overview(
        int year,
        LocalDate today,
        List<FundFigures> allFunds,
        List<StageFigures> stages,
        List<DueProject> due,
        List<WaitingPlan> plans) {

    /** Stages in the order of the process; who reads only views must name them herself. */
    public static final List<String> ORDER = List.of(
            "DRAFT",
            "RETURNED",
            "SUBMITTED",
            "APPRAISED",
            "FORWARDED",
            "PROPOSED",
            "APPROVED",
            "UNDER_WAY",
            "ACCEPTED",
            "SETTLED",
            "REFUSED",
            "WITHDRAWN",
            "STOPPING",
            "STOPPED");

    /** Stages that nothing follows. */
    static final Set<String> ENDS = Set.of("SETTLED", "REFUSED", "WITHDRAWN", "STOPPED");

    private static final Set<String> ENDED_EARLY = Set.of("REFUSED", "WITHDRAWN", "STOPPING", "STOPPED");

    public List<FundFigures> funds() {
        return allFunds.stream().filter(fund -> fund.year() == year).toList();
    }

    /** What the funds of the year still have. */
    public Dong available() {
        return funds().stream().map(FundFigures::available).reduce(Dong.ZERO, Dong::plus);
    }

    public Sum approved() {
        return sum(StageFigures::approved);
    }

    public Sum contracted() {
        return sum(StageFigures::contracted);
    }

    public Sum advanced() {
        return sum(StageFigures::advanced);
    }

    public Sum accepted() {
        return sum(StageFigures::accepted);
    }

    public Sum settled() {
        return sum(StageFigures::settled);
    }

    public int late() {
        return stages.stream().mapToInt(StageFigures::late).sum();
    }

    public int soon() {
        return stages.stream().mapToInt(StageFigures::soon).sum();
    }

    /** Đề án that are in the race: neither refused nor withdrawn nor stopped. */
    public int running() {
        return stages.stream()
                .filter(figures -> !ENDED_EARLY.contains(figures.stage()))
                .mapToInt(StageFigures::count)
                .sum();
    }

    /** How many have come at least as far as a stage. */
    public int reached(String stage) {
        return count(ORDER.subList(ORDER.indexOf(stage), ORDER.indexOf("REFUSED")));
    }

    private int count(Collection<String> names) {
        return stages.stream()
                .filter(figures -> names.contains(figures.stage()))
                .mapToInt(StageFigures::count)
                .sum();
    }

    /** The stages that hold something, in the order of the process. */
    public List<StageFigures> inOrder() {
        return ORDER.stream()
                .flatMap(name ->
                        stages.stream().filter(figures -> figures.stage().equals(name)))
                .toList();
    }

    /** Years to choose from: those with money, this one and the one shown. */
    public List<Integer> years() {
        return Stream.concat(allFunds.stream().map(FundFigures::year), Stream.of(year, today.getYear()))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private Sum sum(Function<StageFigures, Sum> part) {
        return stages.stream().map(part).reduce(Sum.NONE, Sum::plus);
    }
}
