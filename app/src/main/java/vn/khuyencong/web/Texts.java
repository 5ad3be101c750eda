package vn.khuyencong.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Sentences in the reader's language, with amounts, dates and shares as people write them. */
@Component
public class Texts {

    public static final Locale VIETNAMESE = Locale.of("vi");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws org.springframework.context.NoSuchMessageException for a key nobody has written */
    public String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(
                key, Arrays.stream(arguments).map(Texts::show).toArray(), locale);
    }

    public String finding(Locale locale, Finding finding) {
        return text(locale, "finding." + finding.code(), finding.arguments().toArray());
    }

    /** A value as it stands in a sentence. */
    static Object show(Object value) {
        return switch (value) {
            case Dong amount -> amount.formatted();
            case LocalDate day -> DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            case Instant instant -> TIME.format(instant.atZone(ZONE));
            default -> value.toString();
        };
    }
}
