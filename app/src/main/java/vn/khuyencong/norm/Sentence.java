package vn.khuyencong.norm;

import java.util.List;

/**
 * What an explanation says, before it is put into a language.
 *
 * @param key       key of the message
 * @param arguments amounts, days, words, {@link vn.khuyencong.shared.Named} things
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
