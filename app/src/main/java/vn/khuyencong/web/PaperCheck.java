package vn.khuyencong.web;

import java.time.Instant;
import java.util.List;

/** What the last look at a PDF found of digital signatures. */
public record PaperCheck(Outcome outcome, Instant checkedAt, List<PaperSignature> signatures) {

    public PaperCheck {
        signatures = List.copyOf(signatures);
    }

    /** Whether there was something to read. */
    public enum Outcome {
        SIGNED,
        UNSIGNED,
        UNREADABLE
    }

    /** The check in one word. */
    public enum Verdict {
        GOOD,
        /** Nothing is wrong, but something could not be found out. */
        OPEN,
        BROKEN,
        UNSIGNED,
        UNREADABLE
    }

    public Verdict verdict() {
        return switch (outcome) {
            case UNSIGNED -> Verdict.UNSIGNED;
            case UNREADABLE -> Verdict.UNREADABLE;
            case SIGNED ->
                signatures.stream().anyMatch(PaperSignature::broken)
                        ? Verdict.BROKEN
                        : signatures.stream().allMatch(PaperSignature::good) ? Verdict.GOOD : Verdict.OPEN;
        };
    }
}
