package vn.khuyencong.web;

/** One step in the line of life of a file, with a note under it: a day, or who is next. */
public record LifeStep(String label, String note, State state) {

    public static LifeStep done(String label, String note) {
        return new LifeStep(label, note, State.DONE);
    }

    public static LifeStep now(String label, String note) {
        return new LifeStep(label, note, State.NOW);
    }

    public static LifeStep next(String label) {
        return new LifeStep(label, "", State.NEXT);
    }

    public static LifeStep stopped(String label, String note) {
        return new LifeStep(label, note, State.STOPPED);
    }

    /** Where the file stands with respect to a step. */
    public enum State {
        DONE,
        NOW,
        NEXT,
        STOPPED
    }
}
