package vn.khuyencong.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Option;

/**
 * One input of a form of the register. Its label is {@code organisation.field.<name>}.
 *
 * @param help    key of a sentence under the label; empty for none
 * @param options what a choice is made from
 */
public record Input(
        String name, Kind kind, boolean optional, @Nullable String help, List<Option> options) {

    /** How it is typed. */
    public enum Kind {
        TEXT,
        SHORT,
        AREA,
        DAY,
        MONEY,
        CHOICE
    }

    static Input text(String name) {
        return new Input(name, Kind.TEXT, false, null, List.of());
    }

    static Input number(String name) {
        return new Input(name, Kind.SHORT, false, null, List.of());
    }

    static Input area(String name) {
        return new Input(name, Kind.AREA, false, null, List.of());
    }

    static Input day(String name) {
        return new Input(name, Kind.DAY, false, null, List.of());
    }

    static Input money(String name) {
        return new Input(name, Kind.MONEY, false, null, List.of());
    }

    static Input choice(String name, List<Option> options) {
        return new Input(name, Kind.CHOICE, false, null, options);
    }

    Input orNothing() {
        return new Input(name, kind, true, help, options);
    }

    Input with(String sentence) {
        return new Input(name, kind, optional, sentence, options);
    }
}
