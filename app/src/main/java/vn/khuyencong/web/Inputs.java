package vn.khuyencong.web;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the input components ask: an attribute that is {@code null} is not written. */
public final class Inputs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Inputs() {}

    public static @Nullable String required(boolean optional) {
        return optional ? null : "true";
    }

    public static @Nullable String invalid(Problems problems, String name) {
        return problems.at(name) == null ? null : "true";
    }

    /** Ids of what explains the input: its help and what stands against it. */
    public static @Nullable String describedBy(Problems problems, String name, @Nullable String help) {
        var error = problems.at(name) == null ? "" : name + "-error";
        var ids = help == null ? error : (name + "-help " + error).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** A typed amount with dots where it is one, else as it was typed. */
    public static @Nullable String amount(@Nullable String typed) {
        return Amounts.parse(typed) instanceof Amount.Ok(var value) ? value.formatted() : typed;
    }

    /** A typed amount in words where it is one. */
    public static String words(Ui ui, @Nullable String typed) {
        return Amounts.parse(typed) instanceof Amount.Ok(var value) ? ui.words(value) : "";
    }

    /** A typed day as 25/12/2026 where it is one, else as it was typed. */
    public static @Nullable String date(@Nullable String typed) {
        return Dates.parse(typed) instanceof Day.Ok(var value) ? DAY.format(value) : typed;
    }
}
