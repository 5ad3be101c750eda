package vn.khuyencong.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * Everything behind an answer: what was reckoned, what bound, which other versions could have applied, what would change
 * the answer, and how the same case fares over time.
 *
 * @param lines           the lines of the formula as they came out; none where nothing was reckoned
 * @param binding         which part decided; empty where none did
 * @param alternatives    what each part of the formula would have given
 * @param considered      every version of the norm, each with the reason why it applied or did not
 * @param counterfactuals the smallest single changes that would turn the answer
 * @param timeline        the same case over time; each stretch with its answer
 */
public record Explanation(
        Verdict verdict,
        List<Line> lines,
        @Nullable Binding binding,
        List<Alternative> alternatives,
        List<Considered> considered,
        List<Counterfactual> counterfactuals,
        List<Stretch> timeline,
        Receipt receipt,
        Instant knownAt) {

    /** The answer in one word. */
    public enum Verdict {
        ELIGIBLE,
        NOT_ELIGIBLE,
        /** A missing fact decides. */
        UNDETERMINED,
        /** Eligible, but no figure is known. */
        NOT_COMPUTABLE;

        static Verdict of(Assessment assessment) {
            if (assessment.eligible() == null) return UNDETERMINED;
            if (!assessment.eligible()) return NOT_ELIGIBLE;
            return assessment.computable() ? ELIGIBLE : NOT_COMPUTABLE;
        }
    }

    /**
     * A line of the formula.
     *
     * @param formula  as it stands in the definitions
     * @param operands what went in, by name
     * @param amount   in đồng or units; empty where not known
     */
    public record Line(
            String name,
            String formula,
            List<Operand> operands,
            @Nullable Long amount) {}

    /**
     * What went into a line.
     *
     * @param version the version it was taken from; empty for what the case brought or an earlier line
     */
    public record Operand(
            String name,
            @Nullable Long value,
            @Nullable String version,
            @Nullable Citation basis,
            @Nullable LocalDate inForceFrom) {}

    /** What one part of the formula would have given alone. */
    public record Alternative(Binding part, Dong amount) {}

    /** A version of the norm that could have applied. */
    public record Considered(
            String version,
            @Nullable String province,
            LocalDate from,
            @Nullable LocalDate to,
            Why why,
            @Nullable Citation basis) {}

    /** Why a version applied or did not. */
    public enum Why {
        APPLIED,
        /** Its missing parts were taken from this one. */
        FILLED_GAPS,
        NOT_IN_FORCE,
        OTHER_PURSE,
        OTHER_PROVINCE,
        OTHER_AREA,
        /** A more special version of the same day went before it. */
        OVERRIDDEN,
        /** No longer held to be right. */
        SUPERSEDED
    }

    /**
     * One change of the case that turns the answer.
     *
     * @param field what would have to be otherwise
     * @param value its other value
     */
    public record Counterfactual(
            String field,
            String value,
            @Nullable Boolean eligible,
            @Nullable Dong ceiling,
            @Nullable Binding binding) {}

    /** The answer over a stretch of days; the last stretch has no end. */
    public record Stretch(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean eligible,
            boolean computable,
            @Nullable Dong ceiling,
            boolean verified) {}
}
