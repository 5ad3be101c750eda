package vn.khuyencong.norm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.khuyencong.norm.CaseBook.Case;

/** One case under the shipped law: by the engine with its steps and their text, by hand, and by decision tables. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneCase {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final long SEED = 2026;

    private final Law law = ShippedLaw.law();
    private final AssessmentText text = new AssessmentText(messages());
    private final DecisionTable table = new DecisionTable();
    private final List<Case> cases = CaseBook.cases(SEED);
    private int next;

    /** All ways give the same answer to every case, or nothing is measured. */
    @Setup
    public void compare() {
        for (var one : cases) {
            var byHand = HandWrittenCase.answer(one.request(), one.place(), cost(one));
            var answers = List.of(byHand, answer(one));
            var amounts = List.of(
                    Objects.requireNonNull(byHand.ceiling(), "a ceiling"),
                    HandWrittenCase.ceiling(one.request(), one.place(), cost(one)),
                    table.ceiling(one.request(), one.place()));
            if (answers.stream().distinct().count() > 1
                    || amounts.stream().distinct().count() > 1) {
                throw new IllegalStateException("Not the same answer to %s: %s, %s".formatted(one, answers, amounts));
            }
        }
    }

    @Benchmark
    public Answer engine() {
        return answer(next());
    }

    @Benchmark
    public Assessment engineWithoutText() {
        var one = next();
        return AssessmentRules.assess(one.request(), law, one.situation());
    }

    @Benchmark
    public Answer handWritten() {
        var one = next();
        return HandWrittenCase.answer(one.request(), one.place(), cost(one));
    }

    @Benchmark
    public long handWrittenBare() {
        var one = next();
        return HandWrittenCase.ceiling(one.request(), one.place(), cost(one));
    }

    @Benchmark
    public long decisionTableBare() {
        var one = next();
        return table.ceiling(one.request(), one.place());
    }

    private Answer answer(Case one) {
        return Answer.of(AssessmentRules.assess(one.request(), law, one.situation()), text, VIETNAMESE);
    }

    private Case next() {
        next = (next + 1) & (CaseBook.CASES - 1);
        return cases.get(next);
    }

    private static long cost(Case one) {
        return Objects.requireNonNull(one.request().eligibleCost(), "a known cost")
                .value();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/norm");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
