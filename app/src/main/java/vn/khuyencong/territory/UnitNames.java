package vn.khuyencong.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two ways of writing the name of a unit mean the same: blanks, capitals and the place of the tone do not matter. */
final class UnitNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Huyền, sắc, ngã, hỏi, nặng as they stand apart from their letter. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private UnitNames() {}

    /** As it is stored: one form of each letter, single blanks. */
    static String clean(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Each syllable without its tone, then the tone: "Hoà" and "Hòa" are "hoa" and huyền. */
    static String key(String name) {
        var key = new StringBuilder();
        for (var syllable : clean(name).toLowerCase(Locale.ROOT).split(" ", -1)) {
            var tones = new StringBuilder();
            Normalizer.normalize(syllable, Normalizer.Form.NFD).codePoints().forEach(letter -> {
                if (TONES.indexOf(letter) >= 0) tones.appendCodePoint(letter);
                else key.appendCodePoint(letter);
            });
            key.append(tones).append(' ');
        }
        return key.toString();
    }
}
