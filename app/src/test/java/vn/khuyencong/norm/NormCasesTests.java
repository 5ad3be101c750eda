package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.OfficeTest;

/** Cases written from the text of the law, against the law of the database: whole numbers, no margin. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class NormCasesTests {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law law;

    @BeforeAll
    void readTheLaw() {
        law = Objects.requireNonNull(transaction.execute(_ -> snapshots.current()));
    }

    @TestFactory
    Stream<DynamicTest> comesOutAsTheTextSays() {
        return NormCase.all().stream().map(one -> dynamicTest(one.toString(), () -> check(one)));
    }

    private void check(NormCase one) {
        var answer = AssessmentRules.assess(one.request(), law, one.situation());
        assertThat(parts(answer).entrySet().stream()
                        .filter(part -> one.expect().containsKey(part.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .as("%s%n%s", one, answer)
                .isEqualTo(expected(one));
        checkTheSums(answer);
    }

    /** What every answer must fulfil, whatever its case says. */
    private static void checkTheSums(Assessment answer) {
        var cost = answer.receipt().request().eligibleCost();
        if (answer.decided() && cost != null && answer.ceiling() != null && answer.counterpartRequired() != null) {
            assertThat(answer.ceiling().plus(answer.counterpartRequired())).isEqualTo(cost);
        }
        if (!answer.reasons().isEmpty()) assertThat(answer.eligible()).isFalse();
        if (!answer.missing().isEmpty()) assertThat(answer.ceiling()).isNull();
    }

    @Test
    void thereAreCasesForEveryActivity() {
        assertThat(NormCase.all().stream().map(one -> one.request().activity()))
                .containsAll(law.catalogue().activities().stream()
                        .map(Activity::code)
                        .toList());
        assertThat(NormCase.all()).hasSizeGreaterThan(500);
    }

    private static Map<String, String> parts(Assessment answer) {
        return Map.of(
                "eligible", shown(answer.eligible()),
                "computable", shown(answer.computable()),
                "ceiling", shown(answer.ceiling()),
                "counterpart", shown(answer.counterpartRequired()),
                "verified", shown(answer.verified()),
                "reasons", shown(answer.reasons().stream().map(Reason::code)),
                "missing", shown(answer.missing().stream()),
                "binding", shown(answer.binding()),
                "steps", shown(answer.steps().stream().map(NormCasesTests::step)));
    }

    private static Map<String, String> expected(NormCase one) {
        return one.expect().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue() instanceof List<?> list
                                ? shown(list.stream().map(NormCasesTests::withoutMarks))
                                : withoutMarks(part.getValue())));
    }

    /** Amounts are written with marks of thousands; codes keep theirs. */
    private static String withoutMarks(Object value) {
        return String.valueOf(value).replaceAll("(?<=\\d)_(?=\\d)", "");
    }

    private static String step(Step step) {
        return step.amount() == null
                ? step.kind().name()
                : step.kind() + " " + step.amount().value();
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Dong amount ? Long.toString(amount.value()) : String.valueOf(value);
    }

    private static String shown(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
