package vn.khuyencong.project.web;

/**
 * One thing a step asks for.
 *
 * @param name  name of the input; its label is {@code project.field.<name>}
 * @param value what stands in it at first
 */
public record StepField(Kind kind, String name, String value, boolean optional) {

    /** How it is typed. */
    public enum Kind {
        TEXT,
        AREA,
        AMOUNT,
        DATE
    }
}
