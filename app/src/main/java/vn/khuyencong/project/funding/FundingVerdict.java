package vn.khuyencong.project.funding;

import java.time.Instant;

/**
 * What an officer made of a likeness, and why.
 *
 * @param exact whether it was an exact one then
 * @param by    her name
 */
public record FundingVerdict(Verdict verdict, boolean exact, String reason, Instant at, String by) {

    /** What it is. */
    public enum Verdict {
        /** Something else: other content, another machine, another establishment. */
        DIFFERENT,
        /** The same support a second time: not to be given. */
        SAME,
        /** Alike, and allowed for a reason. */
        ALLOWED;

        boolean clears() {
            return this != SAME;
        }
    }
}
