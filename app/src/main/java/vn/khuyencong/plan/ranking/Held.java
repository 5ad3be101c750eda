package vn.khuyencong.plan.ranking;

import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.shared.Named;

/**
 * A ground of priority that a đề án has, and what it rests on.
 *
 * @param words the place, the number of workers, the sector, or the paper that shows it
 */
public record Held(PriorityRank ground, Source source, Named words) {

    /** Where it is known from. */
    public enum Source {
        PLACE,
        WORKERS,
        SECTOR,
        ACTIVITY,
        OWNER,
        /** A certificate of a typical product that is in force on the day. */
        CERTIFICATE,
        /** A paper an officer has noted. */
        PAPER
    }
}
