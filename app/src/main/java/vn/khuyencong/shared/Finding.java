package vn.khuyencong.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a move, and by which article.
 *
 * @param code      key of the sentence, {@code finding.<code>} in the message files: what, which rule, what to do
 * @param arguments what the sentence names: {@link Dong}, dates, words
 * @param basis     the article behind it, where one is
 */
public record Finding(
        String code, List<Object> arguments, @Nullable Citation basis) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String code, @Nullable Citation basis, Object... arguments) {
        return new Finding(code, List.of(arguments), basis);
    }

    public static Finding of(String code) {
        return new Finding(code, List.of(), null);
    }
}
