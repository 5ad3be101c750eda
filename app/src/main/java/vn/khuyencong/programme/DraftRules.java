package vn.khuyencong.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.shared.Dong;

/**
 * A first draft from the results of the years before: each figure raised by the growth typed, spread evenly over the new
 * years, with where it comes from. The texts go into the file and are in Vietnamese, as the file is.
 */
final class DraftRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DraftRules() {}

    /**
     * What there was before.
     *
     * @param to      the last year, inclusive
     * @param tallies what the đề án of those years come to
     */
    record Past(int from, int to, Tallies tallies) {

        String years() {
            return from + "–" + to;
        }
    }

    /** @param last what the programme before said; nothing where there was none */
    static Contents draw(Programme programme, Contents last, Past past, int growth) {
        var indicators = new ArrayList<Indicator>();
        for (var before : last.indicators().isEmpty() ? ofActivities(past) : last.indicators()) {
            indicators.add(proposed(programme, before, past, growth));
        }
        return new Contents(last.aims(), indicators, money(programme, past, growth), moneyGrounds(past, growth));
    }

    /** Without a programme before: one indicator for each activity that came to acceptance. */
    private static List<Indicator> ofActivities(Past past) {
        var names = new LinkedHashMap<String, String>();
        past.tallies().all().stream()
                .filter(tally ->
                        tally.part() == Part.ACHIEVED && tally.figures().files() > 0)
                .forEach(tally ->
                        names.putIfAbsent(tally.activity(), tally.activityName().vi()));
        return names.entrySet().stream()
                .map(entry -> new Indicator(
                        UUID.randomUUID(),
                        "Đề án được nghiệm thu: " + entry.getValue(),
                        "đề án",
                        Measure.ACCEPTED_PROJECTS,
                        entry.getKey(),
                        null,
                        null,
                        null,
                        "",
                        "",
                        Map.of()))
                .toList();
    }

    private static Indicator proposed(Programme programme, Indicator before, Past past, int growth) {
        var reckoned = before.measure().isReckoned();
        @Nullable Long achieved = reckoned ? past.tallies().amount(before, Part.ACHIEVED, Cut.ALL) : null;
        var targets = achieved == null || achieved == 0
                ? Map.<Integer, Long>of()
                : spread(programme.years(), grown(achieved, growth));
        return new Indicator(
                UUID.randomUUID(),
                before.name(),
                before.unit(),
                before.measure(),
                before.activity(),
                before.group(),
                achieved,
                achieved == null ? null : past.to(),
                before.how(),
                grounds(before, achieved, past, growth),
                targets);
    }

    private static String grounds(Indicator before, @Nullable Long achieved, Past past, int growth) {
        if (achieved == null) {
            return "Giai đoạn " + past.years() + ": phần mềm không có dữ liệu để tính chỉ tiêu này.";
        }
        var said =
                before.measure().isMoney() ? new Dong(achieved).formatted() + " đồng" : achieved + " " + before.unit();
        return "Kết quả giai đoạn %s: %s; đề xuất tăng %d %%.".formatted(past.years(), said, growth);
    }

    private static List<Contents.Share> money(Programme programme, Past past, int growth) {
        var money = new ArrayList<Contents.Share>();
        var bySource = new LinkedHashMap<Source, Map<Integer, Long>>();
        for (var source : Source.values()) {
            var spent = MoneyRules.spent(source, past.tallies());
            if (!spent.isZero()) {
                bySource.put(source, spread(programme.years(), grown(spent.value(), growth)));
            }
        }
        for (var year : programme.years()) {
            bySource.forEach((source, years) ->
                    money.add(new Contents.Share(year, source, new Dong(Objects.requireNonNull(years.get(year))))));
        }
        return money;
    }

    private static String moneyGrounds(Past past, int growth) {
        var spent = new ArrayList<String>();
        for (var source : Source.values()) {
            var amount = MoneyRules.spent(source, past.tallies());
            if (!amount.isZero()) {
                spent.add(name(source) + " " + amount.formatted() + " đồng");
            }
        }
        return spent.isEmpty()
                ? "Giai đoạn " + past.years() + ": phần mềm chưa có đề án nào được quyết toán."
                : "Đã thực hiện giai đoạn %s: %s; đề xuất tăng %d %%."
                        .formatted(past.years(), String.join("; ", spent), growth);
    }

    private static String name(Source source) {
        return switch (source) {
            case NATIONAL -> "khuyến công quốc gia";
            case LOCAL -> "khuyến công địa phương";
            case COUNTERPART -> "vốn đối ứng";
            case OTHER -> "nguồn khác";
        };
    }

    private static long grown(long achieved, int growth) {
        return BigDecimal.valueOf(achieved)
                .multiply(HUNDRED.add(BigDecimal.valueOf(growth)))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Evenly; what does not divide goes to the last years. */
    static Map<Integer, Long> spread(List<Integer> years, long amount) {
        var spread = new LinkedHashMap<Integer, Long>();
        var left = amount;
        for (int at = 0; at < years.size(); at++) {
            var share = left / (years.size() - at);
            spread.put(years.get(at), share);
            left -= share;
        }
        return spread;
    }
}
