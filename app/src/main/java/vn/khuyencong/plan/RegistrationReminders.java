package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;

/**
 * Reminds whoever has not answered a registration round before, on and after its closing day. On which days is a setting, in
 * working days left; the latest reminder takes the place of the one before.
 */
@Component
@Transactional
public class RegistrationReminders {

    private static final String SETTING = "ROUND_REMINDERS";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}");
    /** Further ahead nobody is reminded, whatever a province sets; nor of a round that closed so long ago. */
    private static final int MONTHS = 2;

    private final Registrations registrations;
    private final RegistrationNews news;
    private final Norms norms;
    private final OfficeClock clock;

    RegistrationReminders(Registrations registrations, RegistrationNews news, Norms norms, OfficeClock clock) {
        this.registrations = registrations;
        this.news = news;
        this.norms = norms;
        this.clock = clock;
    }

    /** Tells today's reminders, each once, also those of days on which the program did not run. As the program itself. */
    public void tell() {
        var today = clock.today();
        registrations.closing(today.minusMonths(MONTHS), today.plusMonths(MONTHS)).stream()
                .filter(closing -> closing.round().phase(today) != Registration.Phase.AHEAD)
                .forEach(closing -> tell(closing, today));
    }

    private void tell(Registrations.Closing closing, LocalDate today) {
        int left = norms.workingDaysBetween(today, closing.round().closesOn());
        days(closing, today).stream()
                .filter(day -> left <= day)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> news.remind(closing.province(), closing.round(), day));
    }

    /** Working days left on which to remind; what is no number in the setting reminds nobody. */
    private List<Integer> days(Registrations.Closing closing, LocalDate today) {
        return norms.setting(SETTING, closing.round().tier(), closing.province(), today).stream()
                .flatMap(setting -> NUMBER.matcher(setting.value()).results())
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }
}
