package vn.khuyencong.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgressRules.Given;
import vn.khuyencong.programme.ProgressRules.Part;

/** The đề án behind a figure of an indicator, and what figures come to in each place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FigureReader {

    private final Results results;
    private final Repeats repeats;

    FigureReader(Results results, Repeats repeats) {
        this.results = results;
        this.repeats = repeats;
    }

    /** What the đề án of each place give to an indicator. */
    public List<PlaceTally> places(Programme programme, Indicator indicator) {
        return results.places(programme, indicator);
    }

    /** The tallies of a programme with what it takes to cut one indicator by year, activity, place or source. */
    public Tallies each(Programme programme, Indicator indicator, Tallies tallies) {
        return indicator.measure() == Measure.ESTABLISHMENTS
                ? tallies.with(repeats.inEach(Span.of(programme), indicator))
                : tallies;
    }

    /**
     * One figure.
     *
     * @param rows    some of the đề án that make it, in the order of plan years and numbers
     * @param count   how many make it
     * @param sum     what they all give, in the unit of the indicator
     * @param unknown how many of them do not say how many
     */
    public record Figure(List<Given> rows, long count, long sum, long unknown) {

        public Figure {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A figure and some of its đề án.
     *
     * @param limit how many đề án at most; empty: all
     */
    public Figure of(
            Programme programme, Indicator indicator, Part part, Cut cut, int offset, @Nullable Integer limit) {
        var measure = indicator.measure();
        var all = results.figures(programme, indicator, part, cut);
        var shown = results.of(programme, indicator, part, cut, offset, limit);
        var once = measure == Measure.ESTABLISHMENTS;
        var again = once ? repeats.earlier(Span.of(programme), indicator, part, cut, shown) : Map.<UUID, Long>of();
        var twice = repeats.of(Span.of(programme), List.of(indicator), cut).of(indicator, part, cut);
        return new Figure(
                shown.stream()
                        .map(result ->
                                ProgressRules.given(measure, part, result, again.getOrDefault(result.project(), 0L)))
                        .toList(),
                all.counted(measure),
                all.amount(measure) - twice,
                all.unsaid(measure));
    }
}
