package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.cost.DraftItemNorm.Draft;
import vn.khuyencong.norm.cost.Figure;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Quantities;

/** The form of a drafted norm read: the draft, or what stands against it. */
sealed interface DraftNormReading {

    record Read(Draft draft) implements DraftNormReading {}

    record Unreadable(Problems problems) implements DraftNormReading {}

    /** @param provisions ids of those it may rest on */
    static DraftNormReading of(Item item, Figure figure, Map<String, String> sent, Set<String> provisions) {
        return new Reader(sent, provisions).read(item, figure);
    }

    /** Goes through the form once. */
    final class Reader {

        private final Map<String, String> sent;
        private final Set<String> provisions;
        private Problems problems = Problems.NONE;

        private Reader(Map<String, String> sent, Set<String> provisions) {
            this.sent = sent;
            this.provisions = provisions;
        }

        private DraftNormReading read(Item item, Figure figure) {
            var amount = amount(figure);
            var from = day("from");
            // the form names the last day, inclusive
            var last = text("until").isEmpty() ? null : day("until");
            var reason = text("reason");
            if (reason.isEmpty()) problems = problems.with("reason", Finding.of("norm.etn-reason-missing"));
            if (from != null && last != null && last.isBefore(from)) {
                problems = problems.with("until", Finding.of("norm.etn-period-backwards", null, from, last));
            }
            if (from == null || !problems.isEmpty()) return new Unreadable(problems);
            var period = new Period(from, last == null ? null : last.plusDays(1));
            return new Read(new Draft(item, figure, amount, period, basis(), reason));
        }

        private long amount(Figure figure) {
            return switch (figure) {
                case PRICE ->
                    switch (Amounts.parse(text("amount"))) {
                        case Amount.Ok(var amount) ->
                            amount.isZero() ? refused("norm.etn-amount-nothing") : amount.value();
                        case Amount.Refused(var code) -> refused(code);
                    };
                case AMOUNT -> {
                    var quantity = Quantities.parse(text("amount"));
                    yield quantity == null ? refused("web.quantity-unreadable") : quantity.thousandths();
                }
            };
        }

        private long refused(String code) {
            problems = problems.with("amount", Finding.of(code));
            return 0;
        }

        private @Nullable LocalDate day(String name) {
            return switch (Dates.parse(text(name))) {
                case Day.Ok(var day) -> day;
                case Day.Refused refused -> {
                    problems = problems.with(name, refused.finding());
                    yield null;
                }
            };
        }

        private @Nullable UUID basis() {
            return provisions.contains(text("basis")) ? UUID.fromString(text("basis")) : null;
        }

        private String text(String name) {
            return sent.getOrDefault(name, "").strip();
        }
    }
}
