package vn.khuyencong.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What a template may ask about the reader and the request: her language, her name, where she is. */
public final class Ui {

    private final Texts texts;
    private final Locale locale;
    private final RequestFacts request;
    private final @Nullable SignedIn actor;
    private final Map<String, Integer> counts;

    Ui(Texts texts, Locale locale, RequestFacts request, @Nullable SignedIn actor, Map<String, Integer> counts) {
        this.texts = texts;
        this.locale = locale;
        this.request = request;
        this.actor = actor;
        this.counts = counts;
    }

    /** Facts of the request that the layout shows or sends back. */
    record RequestFacts(
            String path,
            String pathAndQuery,
            String csrfToken,
            boolean htmx,
            @Nullable Flash flash) {}

    /** The sentence of a key in the reader's language. */
    public String t(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    /** Whom or where a đề án is for; a group file says so later. */
    public String named(String name) {
        return name.isEmpty() ? t("web.named-later") : name;
    }

    public String finding(Finding finding) {
        return texts.finding(locale, finding);
    }

    /** Whether the reader reads Vietnamese. */
    public boolean vi() {
        return !locale.getLanguage().equals("en");
    }

    /** The reader's one of two texts that come from data. */
    public String pick(String vietnamese, String english) {
        return vi() || english.isBlank() ? vietnamese : english;
    }

    public Locale locale() {
        return locale;
    }

    /** 300.000.000. */
    public String money(@Nullable Dong amount) {
        return amount == null ? "–" : amount.formatted();
    }

    /** Tám trăm triệu đồng. */
    public String words(Dong amount) {
        return MoneyWords.of(amount, locale);
    }

    /** 18,42 tỷ. */
    public String brief(Dong amount) {
        return MoneyWords.brief(amount, locale);
    }

    /** 25/12/2026. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "–" : String.valueOf(Texts.show(day));
    }

    /** 25/12/2026 14:30. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "–" : String.valueOf(Texts.show(instant));
    }

    public String csrfToken() {
        return request.csrfToken();
    }

    /** The path of this page, without its query. */
    public String path() {
        return request.path();
    }

    /** The whole address of this page below the host, to come back to. */
    public String pathAndQuery() {
        return request.pathAndQuery();
    }

    /** Whether only a piece of the page was asked for. */
    public boolean htmx() {
        return request.htmx();
    }

    public @Nullable SignedIn actor() {
        return actor;
    }

    /** How many things wait behind a menu entry, or behind the pages of its section. */
    public int count(MenuEntry entry) {
        return Stream.concat(
                        Stream.of(entry.id()),
                        entry.parts().stream().map(MenuEntry::id).filter(id -> !id.equals(entry.id())))
                .mapToInt(id -> counts.getOrDefault(id, 0))
                .sum();
    }

    /** The line to show after a redirect. */
    public @Nullable String flash() {
        var flash = request.flash();
        return flash == null ? null : t(flash.key(), flash.arguments().toArray());
    }
}
