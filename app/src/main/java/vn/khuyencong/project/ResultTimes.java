package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** What is asked of results, and when: readings of ours, since no text that has been read says it. */
@Component
public class ResultTimes {

    private static final String MONTHS = "RESULT_MONTHS";
    private static final String UNTIL = "RESULT_ASKED_UNTIL";
    private static final String INDICATOR = "INDICATOR_";
    private static final String AVERAGE = "AVERAGE";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Norms norms;
    private final OfficeClock clock;

    ResultTimes(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * One thing that is counted, with its unit in its name.
     *
     * @param average whether many are told as an average; otherwise they are added up
     */
    public record Indicator(String code, Named name, boolean average) {}

    /** The times of a kind of money, in months since acceptance; the first is before the support. */
    public List<Integer> months(Tier tier, @Nullable String province) {
        var after = norms.setting(MONTHS, tier, province, clock.today()).stream()
                .flatMap(setting -> NUMBER.matcher(setting.value()).results())
                .mapToInt(number -> Integer.parseInt(number.group()))
                .filter(months -> months > 0);
        return IntStream.concat(IntStream.of(0), after)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** Until how many months after acceptance (inclusive) results are asked for; empty: for ever. */
    public OptionalInt askedUntil(Tier tier, @Nullable String province) {
        return norms.setting(UNTIL, tier, province, clock.today()).stream()
                .map(Setting::value)
                .filter(value -> NUMBER.matcher(value).matches())
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** What is counted, in order. */
    public List<Indicator> indicators() {
        return norms.settings(clock.today()).stream()
                .filter(setting -> setting.code().startsWith(INDICATOR))
                .sorted(Comparator.comparing(Setting::value).thenComparing(Setting::code))
                .map(setting -> new Indicator(
                        setting.code().substring(INDICATOR.length()),
                        setting.note(),
                        setting.value().endsWith(AVERAGE)))
                .toList();
    }

    /** From which day (inclusive) a time may be reported. */
    public LocalDate from(LocalDate acceptedOn, int months) {
        return acceptedOn.plusMonths(months);
    }

    public LocalDate today() {
        return clock.today();
    }
}
