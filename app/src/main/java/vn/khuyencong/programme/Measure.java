package vn.khuyencong.programme;

/**
 * From which data an indicator is reckoned: a closed list. What the program keeps no data of is said to be so and has no
 * progress; progress is never typed.
 */
public enum Measure {
    /** Đề án that were accepted. */
    ACCEPTED_PROJECTS,
    /** Establishments with an accepted đề án, each counted once. */
    ESTABLISHMENTS,
    /** Accepted đề án that brought a technology line. */
    PRODUCTION_LINES,
    /** Machines that the supported lines of accepted đề án bought. */
    MACHINES,
    /** Support that was settled, in đồng. */
    SETTLED_SUPPORT,
    /** What accepted đề án cost beyond the support, in đồng. */
    COUNTERPART_MONEY,
    /** Trained people: files do not hold lists of learners yet. */
    TRAINED_PEOPLE,
    /** Anything else of which no data are kept. */
    NOT_KEPT;

    /** Whether the program can tell what is achieved. */
    public boolean isReckoned() {
        return this != TRAINED_PEOPLE && this != NOT_KEPT;
    }

    /** Whether its amounts are đồng. */
    public boolean isMoney() {
        return this == SETTLED_SUPPORT || this == COUNTERPART_MONEY;
    }
}
