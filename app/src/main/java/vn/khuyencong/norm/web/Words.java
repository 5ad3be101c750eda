package vn.khuyencong.norm.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people search for them: accents and capitals do not matter. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Words() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whether every word is somewhere in a text; no words are in every text. */
    static boolean all(String text, String words) {
        var searched = plain(text);
        return WORD.matcher(plain(words)).results().allMatch(word -> searched.contains(word.group()));
    }
}
