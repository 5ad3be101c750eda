package vn.khuyencong.norm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.norm.engine.Typed.Kind.COUNT;
import static vn.khuyencong.norm.engine.Typed.Kind.FLAG;
import static vn.khuyencong.norm.engine.Typed.Kind.MONEY;
import static vn.khuyencong.norm.engine.Typed.Kind.RATE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula is proved when it is read: what could reckon wrongly never reaches a case. */
class FormulaReaderTests {

    private static final long MILLION_BILLION = 1_000_000_000_000_000L;

    private static final Map<String, Typed> NAMES = names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cost * share                                   | must be rounded
            min(cost * share, limit)                       | must be rounded
            in(cost * share, 1)                            | must be rounded
            given(cost * share)                            | must be rounded
            if(line, cost * share, limit)                  | must be rounded
            round_down(cost)                               | only a product by a rate is rounded
            sqrt(cost)                                     | unknown operator «sqrt»
            cost / limit                                   | too much from «/»
            cost ^ 2                                       | not understood from «^ 2»
            price * quantity                               | unknown name «price»
            cost * quantity * quantity                     | may grow too large
            cost + cost * quantity * quantity              | may grow too large
            99999999999999999999                           | may grow too large
            9223372036854775807                            | may grow too large
            92233720368547758%                             | may grow too large
            cost - limit                                   | may become negative
            limit + cost - 2                               | may become negative
            cost * 33.5%                                   | not understood from «.5%»
            round_down((cost - limit) * share)             | may become negative
            max((cost - limit) * quantity, cost)           | may become negative
            round_down(one * percent) - 1                  | may become negative
            cost + quantity                                | do not go together
            cost * limit                                   | cannot be multiplied
            share * share                                  | cannot be multiplied
            line * cost                                    | cannot be multiplied
            if(cost, limit, cost)                          | stands where a condition must
            not cost                                       | unknown name «not»
            not(cost)                                      | stands where a condition must
            min()                                          | min of nothing
            if(line, cost)                                 | if takes 3, not 2
            min(cost, limit                                | «)» is missing
            cost +                                         | it ends too early
            cost limit                                     | too much from «limit»
            in(cost, limit)                                | a list holds numbers only
            """)
    void isRefusedWithItsReason(String formula, String reason) {
        assertThatThrownBy(() -> FormulaReader.read(formula, NAMES))
                .isInstanceOf(FormulaRefused.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            round_down(cost * share)                                              | 1666
            round_up(cost * share)                                                | 1667
            round_down(cost * 50%)                                                | 2500
            min(round_down(cost * share), limit * quantity)                       | 1500
            max(cost, limit * quantity)                                           | 5001
            if(line and cost >= 5_001, limit, 0)                                  | 500
            if(line and cost > 5_001 or cost < 5_001, limit, 0)                   | 0
            if(not(line) or cost = 5_001, limit, 0)                               | 500
            if(cost <= 5_000, limit, 0)                                           | 0
            if(in(cost, 1, 5_001), limit, 0)                                      | 500
            if(given(unknown), unknown, limit)                                    | 500
            min(unknown, limit)                                                   | 500
            max(unknown, limit)                                                   | 500
            if(unknown < cost, 1, 2)                                              | 2
            """)
    void reckonsAsItIsWritten(String formula, long amount) {
        var node = FormulaReader.read(formula, NAMES).node();
        var slots = new long[] {5_001, 500, 3_333, 3, 1, 1, 100, Node.UNKNOWN};
        assertThat(Single.value(node, slots)).isEqualTo(amount);
    }

    @Test
    void whatIsUnknownStaysUnknownInSumsAndProducts() {
        var slots = new long[] {5_001, 500, 3_333, 3, 1, 1, 100, Node.UNKNOWN};
        for (var formula : new String[] {"unknown + cost", "unknown * quantity", "round_down(unknown * share)"}) {
            assertThat(Single.value(FormulaReader.read(formula, NAMES).node(), slots))
                    .as(formula)
                    .isEqualTo(Node.UNKNOWN);
        }
    }

    private static Map<String, Typed> names() {
        var names = new LinkedHashMap<String, Typed>();
        name(names, "cost", MONEY, 0, MILLION_BILLION);
        name(names, "limit", MONEY, 1, 1_000_000_000_000L);
        name(names, "share", RATE, 0, 10_000);
        name(names, "quantity", COUNT, 1, 100_000);
        name(names, "line", FLAG, 0, 1);
        name(names, "one", MONEY, 1, 10);
        name(names, "percent", RATE, 100, 100);
        name(names, "unknown", MONEY, 0, 1_000);
        return names;
    }

    private static void name(Map<String, Typed> names, String name, Typed.Kind kind, long least, long most) {
        names.put(name, new Typed(new Node.Slot(name, names.size()), kind, least, most));
    }
}
