package vn.khuyencong.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One taking over of lists of units by the administrator.
 *
 * @param since  from when, inclusive, units are held to have been there whose list says only until when
 * @param job    the work in the background that is, or was, done for it
 * @param report empty while nobody has looked at the files
 */
public record UnitImport(
        UUID id,
        Stage stage,
        String files,
        String resolution,
        LocalDate since,
        @Nullable UUID job,
        @Nullable Report report,
        Instant madeAt) {

    /** Where it stands. */
    public enum Stage {
        /** The files are being looked at. */
        CHECKING,
        /** It is known what they would do, and nothing is stored. */
        CHECKED,
        /** They are being taken over. */
        TAKING,
        /** All of it is stored. */
        DONE
    }

    /** What files would do, or did. */
    public record Report(ImportPlan.Counts counts, List<ImportProblem> problems) {

        public Report {
            problems = List.copyOf(problems);
        }

        static Report of(ImportPlan plan) {
            return new Report(plan.counts(), plan.problems());
        }

        public boolean refused() {
            return problems.stream().anyMatch(ImportProblem::refuses);
        }

        public long refusals() {
            return problems.stream().filter(ImportProblem::refuses).count();
        }
    }

    /** Whether it may be taken over now. */
    public boolean ready() {
        return stage == Stage.CHECKED && report != null && !report.refused();
    }
}
