package vn.khuyencong.programme;

import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.shared.Dong;

/**
 * What an edition of a programme says.
 *
 * @param aims         in words
 * @param indicators   in their order
 * @param money        by year and source, in the order of both; nothing where none is meant
 * @param moneyGrounds where proposed money comes from
 */
public record Contents(String aims, List<Indicator> indicators, List<Share> money, String moneyGrounds) {

    /** Nothing written yet. */
    public static final Contents NONE = new Contents("", List.of(), List.of(), "");

    public Contents {
        indicators = List.copyOf(indicators);
        money = List.copyOf(money);
    }

    /** What one source gives in one year. */
    public record Share(int year, Source source, Dong amount) {}

    /** What a year has from a source. */
    public Dong money(int year, Source source) {
        return sum(share -> share.year() == year && share.source() == source);
    }

    public Dong money(int year) {
        return sum(share -> share.year() == year);
    }

    public Dong money(Source source) {
        return sum(share -> share.source() == source);
    }

    /** All of it. */
    public Dong total() {
        return sum(_ -> true);
    }

    private Dong sum(Predicate<Share> which) {
        return money.stream().filter(which).map(Share::amount).reduce(Dong.ZERO, Dong::plus);
    }
}
