package vn.khuyencong.programme;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.ProgressRules.Part;
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

    public static Spent of(Source source, int year, Contents contents, Tallies tallies) {
        return spent(source, contents.money(year, source), tallies, tally -> tally.year() == year);
    }

    public static Spent of(Source source, Contents contents, Tallies tallies) {
        return spent(source, contents.money(source), tallies, _ -> true);
    }

    private static Spent spent(Source source, Dong meant, Tallies tallies, Predicate<Tally> which) {
        return source == Source.OTHER
                ? new Spent(meant, null, null)
                : new Spent(
                        meant, sum(source, Part.PLANNED, tallies, which), sum(source, Part.ACHIEVED, tallies, which));
    }

    /** What a source gave: support as settled, the rest as accepted. What others gave is not kept apart. */
    static Dong spent(Source source, Tallies tallies) {
        return source == Source.OTHER ? Dong.ZERO : sum(source, Part.ACHIEVED, tallies, _ -> true);
    }

    private static Dong sum(Source source, Part part, Tallies tallies, Predicate<Tally> which) {
        return tallies.all().stream()
                .filter(tally -> tally.part() == part && which.test(tally))
                .filter(tally -> source.tier() == null || source.tier() == tally.tier())
                .map(Tally::figures)
                .map(source.tier() == null ? Figures::other : Figures::support)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
