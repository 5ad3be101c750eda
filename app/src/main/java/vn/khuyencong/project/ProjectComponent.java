package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Quantity;

/**
 * A component (hợp phần) of a đề án: one activity, priced by the norm of that activity. A flagship has several; every other
 * file is one whole.
 *
 * @param startsOn first day, inclusive
 * @param endsOn   last day, inclusive
 * @param results  what is expected of it, in words
 */
public record ProjectComponent(
        int position,
        String activity,
        boolean productionLine,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String results,
        List<Indicator> indicators) {

    public ProjectComponent {
        indicators = List.copyOf(indicators);
    }

    /** One expected result: so many of what. */
    public record Indicator(String name, @Nullable Quantity quantity, String unit) {}

    /** The only component of a file that is one whole. */
    static ProjectComponent whole(Scope scope) {
        return new ProjectComponent(
                1, scope.activity(), scope.productionLine(), scope.title(), null, null, "", List.of());
    }

    /** Whether it says what is expected of it, in words or in figures. */
    boolean saysResults() {
        return !results.isBlank() || !indicators.isEmpty();
    }
}
