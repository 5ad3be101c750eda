package vn.khuyencong.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.project.SupportedOnes.Supported;
import vn.khuyencong.shared.Tier;

/**
 * Asks establishments how it stands with them, each time once: at acceptance how it was before, and when the times after
 * it have come. What was not asked because the program did not run is asked when it runs again; what was accepted too
 * long ago is asked no more, and what still waits of it is let go.
 */
@Component
@Transactional
public class ResultWarnings {

    private static final String BEFORE = "notice.project.result.BEFORE";
    private static final String AFTER = "notice.project.result.AFTER";

    /** Every sentence by which results are asked for. */
    static final List<String> MESSAGES = List.of(BEFORE, AFTER);

    private final SupportedOnes supported;
    private final ResultTimes times;
    private final Inbox inbox;

    ResultWarnings(SupportedOnes supported, ResultTimes times, Inbox inbox) {
        this.supported = supported;
        this.times = times;
        this.inbox = inbox;
    }

    /** Asks what is to be asked today, and lets go whom nothing is asked any more. As the program itself. */
    public void tell() {
        var kinds = new HashMap<Kind, Asked>();
        var asked = new HashSet<Inbox.Waiting>();
        var notices = new LinkedHashMap<String, Notice>();
        for (var one : supported.until(times.today())) {
            var kind = kinds.computeIfAbsent(
                    new Kind(one.tier(), one.province()),
                    of -> new Asked(
                            times.months(of.tier(), of.province()), times.askedUntil(of.tier(), of.province())));
            if (!isTooOld(one, kind)) {
                asked.add(new Inbox.Waiting(one.project(), one.beneficiary()));
                open(one, kind).forEach(months -> notices.put(key(one, months), notice(one, months)));
            }
        }
        notices.keySet().removeAll(inbox.told(notices.keySet()));
        notices.values().forEach(inbox::tell);
        inbox.waiting(MESSAGES).stream()
                .filter(waiting -> !asked.contains(waiting))
                .forEach(waiting -> inbox.doneWith(waiting.fileId(), waiting.establishment(), MESSAGES));
    }

    /** A kind of money: its times are read once, not for every file. */
    private record Kind(Tier tier, String province) {}

    private record Asked(List<Integer> months, OptionalInt until) {}

    private boolean isTooOld(Supported one, Asked kind) {
        return kind.until().isPresent()
                && times.today()
                        .isAfter(one.acceptedOn().plusMonths(kind.until().getAsInt()));
    }

    /** The times that have come and are not reported. */
    private List<Integer> open(Supported one, Asked kind) {
        return kind.months().stream()
                .filter(months -> !one.reported().contains(months))
                .filter(months -> !times.today().isBefore(times.from(one.acceptedOn(), months)))
                .toList();
    }

    private static Notice notice(Supported one, int months) {
        var place = one.place();
        return Notice.toEstablishment(
                        one.province(),
                        one.beneficiary(),
                        ProjectNews.MATTER,
                        one.project(),
                        months == 0 ? BEFORE : AFTER,
                        List.of(one.code(), one.title(), String.valueOf(months)),
                        "/de-an/" + one.project() + "/ket-qua?sau=" + months
                                + (place == null ? "" : "&dia-diem=" + place))
                .once(key(one, months));
    }

    /** Once a time is reported, those still open are asked for anew. */
    private static String key(Supported one, int months) {
        var place = one.place();
        return "result " + (place == null ? one.project() : place) + " " + months + " "
                + one.reported().size();
    }
}
