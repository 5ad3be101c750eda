package vn.khuyencong.programme;

import java.util.List;
import vn.khuyencong.programme.ProgressRules.Part;

/**
 * What all đề án of a programme give together, cut as it is asked for.
 *
 * @param again for indicators that count establishments
 */
public record Tallies(List<Tally> all, Again again) {

    /** Without any đề án. */
    static final Tallies NONE = new Tallies(List.of(), Again.NONE);

    public Tallies {
        all = List.copyOf(all);
    }

    Tallies with(Again more) {
        return new Tallies(all, again.with(more));
    }

    /** The figures of an indicator in a cut; one by place is not known here. */
    Figures figures(Indicator indicator, Part part, Cut cut) {
        if (cut.place() != null) throw new IllegalArgumentException("Tallies know no places");
        return all.stream()
                .filter(tally ->
                        tally.part() == part && indicator.isAbout(tally.activity(), tally.group()) && cut.holds(tally))
                .map(Tally::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    /** One of the two figures of an indicator, in its unit; nothing where it is not reckoned. */
    public long amount(Indicator indicator, Part part, Cut cut) {
        if (!indicator.measure().isReckoned()) return 0;
        return amount(figures(indicator, part, cut), indicator, part, cut);
    }

    /** What figures come to, where an establishment counts once. */
    public long amount(Figures figures, Indicator indicator, Part part, Cut cut) {
        return figures.amount(indicator.measure()) - again.of(indicator, part, cut);
    }
}
