package vn.khuyencong.norm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of norms is refused whole, and says where and why. */
class NormReaderTests {

    private static final Definitions DEFINITIONS = DefinitionsReader.read("definitions.yaml", """
            families:
              support:
                local: replace
                fields:
                  form: {choice: [SHARE, FLAT], required: true}
                  share: {type: rate, most: 100%}
                  limit: {type: money, least: 1}
                  says: {type: words}
              form:
                local: none
                fields:
                  activities: {type: list}
              setting:
                local: replace
                fields:
                  value: {type: text, required: true}
            """);

    private static final String GOOD = """
            - norm: support.MODEL
              versions:
                - from: 2018-05-11
                  form: SHARE
                  share: 30%
                  limit: 1_000_000_000
                  basis: {document: 28/2018/TT-BTC, provision: Điều 8 khoản 2}
            """;

    /** A file that is refused, its line and its reason. */
    record Refused(String why, String text, int line, String code) {

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Refused> refusals() {
        return Stream.of(
                new Refused("not YAML", GOOD + "  : : {", 8, "norm.file-not-yaml"),
                new Refused("empty", "# nothing\n", 1, "norm.file-empty"),
                new Refused("a control character", GOOD + "\u0007", 1, "norm.file-not-yaml"),
                new Refused("nested without end", "[".repeat(200), 1, "norm.file-not-yaml"),
                new Refused("one part standing for another", "- &a {norm: x}\n- *a\n", 1, "norm.file-not-yaml"),
                new Refused("two files in one", GOOD + "---\n" + GOOD, 8, "norm.file-not-yaml"),
                new Refused("no list", "norm: support.MODEL\n", 1, "norm.file-no-list"),
                new Refused("duplicate key", with("limit: 1_000_000_000", "share: 20%"), 6, "norm.key-twice"),
                new Refused("unknown field", with("limit: 1_000_000_000", "cap: 5"), 6, "norm.field-unknown"),
                new Refused("unknown field of a norm", GOOD + "  since: 2018-05-11\n", 8, "norm.field-unknown"),
                new Refused(
                        "unknown field of a basis",
                        with("khoản 2}", "khoản 2, quote: không quá}"),
                        7,
                        "norm.field-unknown"),
                new Refused("unknown value", with("form: SHARE", "form: HALF"), 4, "norm.value-not-understood"),
                new Refused("a share that is no percentage", with("30%", "0.3"), 5, "norm.value-not-understood"),
                new Refused("parts of a basis point", with("30%", "30.001%"), 5, "norm.value-not-understood"),
                new Refused("parts of a đồng", with("1_000_000_000", "1000.5"), 6, "norm.value-not-understood"),
                new Refused("out of bounds", with("30%", "130%"), 5, "norm.value-out-of-bounds"),
                new Refused("nothing as a limit", with("1_000_000_000", "0"), 6, "norm.value-out-of-bounds"),
                new Refused(
                        "more than a number holds",
                        with("1_000_000_000", "99999999999999999999"),
                        6,
                        "norm.value-not-understood"),
                new Refused("no basis", without("basis"), 3, "norm.no-basis"),
                new Refused("half a basis", with(", provision: Điều 8 khoản 2", ""), 7, "norm.value-not-understood"),
                new Refused("no form", without("form"), 3, "norm.field-missing"),
                new Refused("no first day", with("from: 2018-05-11\n      ", ""), 3, "norm.field-missing"),
                new Refused("an empty first day", with("from: 2018-05-11", "from: null"), 3, "norm.field-missing"),
                new Refused("no day of the calendar", with("2018-05-11", "2018-02-30"), 3, "norm.value-not-understood"),
                new Refused(
                        "an end before its start",
                        with("from: 2018-05-11", "from: 2018-05-11\n      to: 2018-05-11"),
                        3,
                        "norm.period-backwards"),
                new Refused("a family nobody knows", with("support.", "grant."), 1, "norm.name-unknown"),
                new Refused("no versions", "- norm: support.MODEL\n", 1, "norm.field-missing"),
                new Refused(
                        "an issuer without competence",
                        "- norm: form.SME\n  versions:\n    - from: 2020-01-01\n      issuer: '48'\n"
                                + "      basis: {document: A, provision: B}\n",
                        3,
                        "norm.issuer-without-competence"),
                new Refused(
                        "a scope that is no list",
                        with(
                                "form: SHARE",
                                "issuer: '48'\n      scope: {unit: '49', on: 2025-06-30}\n      form: SHARE"),
                        5,
                        "norm.value-not-understood"),
                new Refused(
                        "a scope of nothing",
                        with("form: SHARE", "issuer: '48'\n      scope: []\n      form: SHARE"),
                        5,
                        "norm.value-not-understood"),
                new Refused(
                        "a national norm for a part of the country",
                        with("form: SHARE", "scope: [{unit: '49', on: 2025-06-30}]\n      form: SHARE"),
                        3,
                        "norm.scope-of-national"),
                new Refused("two on one day", GOOD + version("2020-01-01", ""), 8, "norm.overlap"),
                new Refused(
                        "two of a province on one day",
                        GOOD + version("2020-01-01", "issuer: '48'") + version("2021-01-01", "issuer: '48'"),
                        13,
                        "norm.overlap"),
                new Refused(
                        "two for one area on one day",
                        GOOD
                                + version("2020-01-01", "issuer: '48'\n      scope: [{unit: '49', on: 2025-06-30}]")
                                + version("2021-01-01", "issuer: '48'\n      scope: [{unit: '49', on: 2025-06-30}]"),
                        14,
                        "norm.overlap"),
                new Refused(
                        "a reading with half a basis",
                        "- norm: setting.X\n  versions:\n    - from: 2020-01-01\n      value: A\n"
                                + "      basis: {document: A}\n",
                        5,
                        "norm.value-not-understood"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithLineAndReason(Refused refused) {
        assertThatThrownBy(() -> NormReader.read(DEFINITIONS, "local.yaml", refused.text()))
                .asInstanceOf(type(NormsRefused.class))
                .extracting(NormsRefused::faults)
                .satisfies(faults -> assertThat(faults)
                        .extracting(fault -> fault.file() + ":" + fault.line() + " "
                                + fault.finding().code())
                        .contains("local.yaml:" + refused.line() + " " + refused.code()));
    }

    @Test
    void everyFaultIsToldAndNotTheFirst() {
        var text = GOOD.replace("SHARE", "HALF").replace("30%", "130%").replace("basis", "base");
        assertThatThrownBy(() -> NormReader.read(DEFINITIONS, "local.yaml", text))
                .asInstanceOf(type(NormsRefused.class))
                .extracting(NormsRefused::faults)
                .satisfies(faults -> assertThat(faults)
                        .extracting(fault -> fault.finding().code())
                        .containsExactlyInAnyOrder(
                                "norm.value-not-understood",
                                "norm.value-out-of-bounds",
                                "norm.no-basis",
                                "norm.field-unknown"));
    }

    @Test
    void aReadingOfOursNeedsNoBasis() {
        var text = "- norm: setting.X\n  versions:\n    - from: 2020-01-01\n      value: A\n";
        assertThat(NormReader.read(DEFINITIONS, "settings.yaml", text)).hasSize(1);
        assertThat(NormReader.read(DEFINITIONS, "good.yaml", GOOD)).hasSize(1);
    }

    @Test
    void aFormulaThatIsRefusedSaysItsLine() {
        assertThatThrownBy(() -> DefinitionsReader.read("definitions.yaml", """
                        families:
                          support:
                            local: replace
                            fields:
                              share: {type: rate}
                            inputs:
                              cost: {type: money}
                            formula:
                              SHARE:
                                amount: cost * share
                        """))
                .asInstanceOf(type(NormsRefused.class))
                .extracting(NormsRefused::faults)
                .satisfies(faults -> assertThat(faults)
                        .extracting(Fault::line, fault -> fault.finding().code())
                        .isEqualTo(List.of(tuple(10, "norm.formula-refused"))));
    }

    private static String version(String from, String more) {
        return "    - from: " + from + "\n" + (more.isEmpty() ? "" : "      " + more + "\n")
                + "      form: FLAT\n      limit: 5\n      basis: {document: A, provision: B}\n";
    }

    private static String with(String part, String other) {
        return GOOD.replace(part, other);
    }

    private static String without(String key) {
        return GOOD.replaceAll("      " + key + ":.*\n", "");
    }
}
