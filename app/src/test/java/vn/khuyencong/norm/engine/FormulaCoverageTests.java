package vn.khuyencong.norm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The gate itself: a side that no case has taken is named. */
class FormulaCoverageTests {

    private final Formula formula =
            DefinitionsReader.read("definitions.yaml", """
                    families:
                      support:
                        local: replace
                        fields:
                          limit: {type: money}
                        inputs:
                          cost: {type: money, unknown: true}
                        formula:
                          FLAT:
                            amount: if(given(limit), min(limit, cost), 0)
                    """).family("support").formula("FLAT");

    @Test
    void namesTheSidesThatNoCaseHasTaken() {
        var coverage = new FormulaCoverage();
        assertThat(coverage.untaken("FLAT", formula))
                .containsExactlyInAnyOrder(
                        "FLAT.amount if given",
                        "FLAT.amount if open",
                        "FLAT.amount then",
                        "FLAT.amount else",
                        "FLAT.amount then min 0",
                        "FLAT.amount then min 1");
        coverage.take("FLAT", formula, new long[] {5, 3, 0});
        assertThat(coverage.untaken("FLAT", formula))
                .containsExactlyInAnyOrder("FLAT.amount if open", "FLAT.amount else", "FLAT.amount then min 1");
        coverage.take("FLAT", formula, new long[] {3, 5, 0});
        coverage.take("FLAT", formula, new long[] {3, Node.UNKNOWN, 0});
        assertThat(coverage.untaken("FLAT", formula)).isEmpty();
    }
}
