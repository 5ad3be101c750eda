package vn.khuyencong.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an uploaded table would do, before anything is done. */
public record ImportPreview(
        UUID id,
        String kind,
        String name,
        List<String> headings,
        List<Line> lines,
        Instant madeAt,
        @Nullable Instant takenOverAt) {

    public ImportPreview {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** One row with what stands against it. */
    public record Line(ImportRow row, List<Problem> problems) {

        public Line {
            problems = List.copyOf(problems);
        }

        public boolean good() {
            return problems.isEmpty();
        }
    }

    /** A finding as it is stored: its code and its arguments as text. */
    public record Problem(String code, List<String> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    public long goodLines() {
        return lines.stream().filter(Line::good).count();
    }

    public long badLines() {
        return lines.size() - goodLines();
    }
}
