package vn.khuyencong.establishment.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** What the figures of a year must say. */
public final class FigureRules {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_SOURCE = 300;

    private FigureRules() {}

    public static Problems against(YearFigures said, LocalDate today) {
        var problems = Problems.NONE;
        if (said.year() < FIRST_YEAR || said.year() > today.getYear()) {
            problems =
                    problems.with("year", Finding.of("establishment.figures-year", null, FIRST_YEAR, today.getYear()));
        }
        if (said.source().isBlank() || said.source().length() > LONGEST_SOURCE) {
            problems = problems.with("source", Finding.of("establishment.figures-source", null, LONGEST_SOURCE));
        }
        if (said.women() != null && (said.workers() == null || said.women() > said.workers())) {
            problems = problems.with("women", Finding.of("establishment.figures-women"));
        }
        if (said.exports() != null && (said.turnover() == null || said.exports().exceeds(said.turnover()))) {
            problems = problems.with("exports", Finding.of("establishment.figures-exports"));
        }
        if (Stream.of(said.workers(), said.turnover(), said.capital(), said.taxes(), said.electricity())
                .allMatch(Objects::isNull)) {
            problems = problems.with(Finding.of("establishment.figures-nothing"));
        }
        return problems;
    }
}
