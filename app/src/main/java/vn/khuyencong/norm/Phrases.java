package vn.khuyencong.norm;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/**
 * The sentences of explanations, taken apart once, so that a case is put into words in less than a microsecond. Reads the
 * same message files as every page.
 */
final class Phrases {

    private final MessageSource messages;
    private final Map<Locale, Map<String, List<Piece>>> known = new ConcurrentHashMap<>();

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** A piece of a sentence: words as they stand, or the place of an argument. */
    private sealed interface Piece {

        record Words(String text) implements Piece {}

        record Argument(int index) implements Piece {}
    }

    String say(Sentence sentence, Locale language) {
        var pieces = known.computeIfAbsent(language, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(sentence.key(), key -> pieces(key, language));
        var out = new StringBuilder(64);
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Words(var text) -> out.append(text);
                case Piece.Argument(var index) ->
                    append(out, sentence.arguments().get(index), language);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Object argument, Locale language) {
        switch (argument) {
            case Dong amount -> amount.appendTo(out);
            case String text -> out.append(text);
            case Named name -> out.append(language.getLanguage().equals("en") ? name.en() : name.vi());
            case LocalDate day -> append(out, day);
            default -> out.append(argument);
        }
    }

    /** 25/12/2026. */
    private static void append(StringBuilder out, LocalDate day) {
        if (day.getDayOfMonth() < 10) out.append('0');
        out.append(day.getDayOfMonth()).append('/');
        if (day.getMonthValue() < 10) out.append('0');
        out.append(day.getMonthValue()).append('/').append(day.getYear());
    }

    /** A pattern of {@link MessageFormat} with plain places only, which is all that explanations use. */
    private List<Piece> pieces(String key, Locale language) {
        var pattern = new MessageFormat(messages.getMessage(key, null, language), language);
        if (pattern.getFormatsByArgumentIndex().length == 0) return List.of(new Piece.Words(pattern.toPattern()));
        var arguments = new String[pattern.getFormatsByArgumentIndex().length];
        for (int i = 0; i < arguments.length; i++) arguments[i] = "\u0000" + (char) ('0' + i) + "\u0000";
        var pieces = new ArrayList<Piece>();
        var parts = pattern.format(arguments).split("\u0000", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) pieces.add(new Piece.Argument(parts[i].charAt(0) - '0'));
            else if (!parts[i].isEmpty()) pieces.add(new Piece.Words(parts[i]));
        }
        return List.copyOf(pieces);
    }
}
