package vn.khuyencong.norm.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Texts;

/** The language another program asks for: Vietnamese unless it prefers English. */
final class ApiLanguage {

    private static final List<Locale> SPOKEN = List.of(Texts.VIETNAMESE, Locale.ENGLISH);

    private ApiLanguage() {}

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return Texts.VIETNAMESE;
        try {
            var chosen = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? Texts.VIETNAMESE : chosen;
        } catch (IllegalArgumentException _) {
            return Texts.VIETNAMESE;
        }
    }
}
