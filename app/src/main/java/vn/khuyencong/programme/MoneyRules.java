package vn.khuyencong.programme;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** What of the programme's money is planned and spent, from the same đề án as its indicators. */
public final class MoneyRules {

    private MoneyRules() {}

    /**
     * One source in one year or over all.
     *
     * @param planned what the approved yearly plans give; empty where it is not kept
     * @param spent   support as settled, the rest as accepted; empty where it is not kept
     */
    public record Spent(
            Dong meant, @Nullable Dong planned, @Nullable Dong spent) {}

    public static Spent of(Source source, int year, Contents contents, List<Result> results) {
        return spent(source, contents.money(year, source), results, result -> result.year() == year);
    }

    public static Spent of(Source source, Contents contents, List<Result> results) {
        return spent(source, contents.money(source), results, _ -> true);
    }

    private static Spent spent(Source source, Dong meant, List<Result> results, Predicate<Result> which) {
        if (source == Source.OTHER) {
            return new Spent(meant, null, null);
        }
        var chosen = results.stream().filter(which).toList();
        return new Spent(meant, planned(source, chosen), new Dong(DraftRules.spent(source, chosen)));
    }

    private static Dong planned(Source source, List<Result> results) {
        return results.stream()
                .filter(result -> result.planned() != null)
                .filter(result -> source.tier() == null || source.tier() == result.tier())
                .map(result -> source.tier() == null ? result.costsOther() : result.planned())
                .filter(Objects::nonNull)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
