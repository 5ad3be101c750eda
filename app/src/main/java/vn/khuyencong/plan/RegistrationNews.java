package vn.khuyencong.plan;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells whoever is asked in a registration round that it is, how long it has, and who has not answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationNews {

    private static final String WORDS = "plan.notice.round-";
    private static final String SILENT = WORDS + "silent";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AskedBodies bodies;
    private final Inbox inbox;
    private final RegistrationOffice office;

    RegistrationNews(AskedBodies bodies, Inbox inbox, RegistrationOffice office) {
        this.bodies = bodies;
        this.inbox = inbox;
        this.office = office;
    }

    /** Everybody who is asked learns of the call. */
    void opened(String province, Registration round) {
        silent(round).forEach(one -> tell(province, round, one, "opened", round.letter()));
    }

    /** Whoever has not answered learns of the other closing day. */
    void moved(String province, Registration round, ClosingMove.Wanted move) {
        silent(round).forEach(one -> tell(province, round, one, "moved", move.letter()));
    }

    /** Nobody is reminded of what is answered. */
    void answered(AskedBodies.Asked one) {
        inbox.done(one.id());
    }

    /**
     * Reminds whoever has not answered, each once for each day of the setting; once the round is closed, the planner learns who.
     *
     * @param day working days left for which the setting wants a reminder; below zero once it is closed
     */
    void remind(String province, Registration round, int day) {
        var asked = bodies.of(round.id());
        asked.stream().filter(AskedBodies.Asked::isAnswered).forEach(this::answered);
        var silent = asked.stream().filter(one -> !one.isAnswered()).toList();
        silent.stream()
                .filter(one -> !inbox.wasTold(key(round, day, one.organisation())))
                .forEach(one -> {
                    inbox.done(one.id());
                    var message = day > 0 ? "ahead" : day == 0 ? "today" : "over";
                    inbox.tell(notice(province, round, one, message, round.letter())
                            .once(key(round, day, one.organisation())));
                });
        if (silent.isEmpty()) {
            inbox.doneWith(round.id(), List.of(SILENT));
        } else if (day < 0 && !inbox.wasTold(key(round, day, round.id()))) {
            tellPlanner(province, round, silent.size(), key(round, day, round.id()));
        }
    }

    private void tellPlanner(String province, Registration round, int silent, String key) {
        inbox.doneWith(round.id(), List.of(SILENT));
        // Where nobody has entered who plans, nobody can be told, and all others still are.
        office.planner(round.tier(), province)
                .ifPresent(planner -> inbox.tell(Notice.toRole(
                                province,
                                planner,
                                null,
                                RegistrationPapers.MATTER,
                                round.id(),
                                SILENT,
                                List.of(Integer.toString(round.year()), Integer.toString(silent)),
                                address(round) + "?tra-loi=chua")
                        .once(key)));
    }

    private List<AskedBodies.Asked> silent(Registration round) {
        return bodies.of(round.id()).stream().filter(one -> !one.isAnswered()).toList();
    }

    private void tell(String province, Registration round, AskedBodies.Asked one, String message, String letter) {
        inbox.done(one.id());
        inbox.tell(notice(province, round, one, message, letter));
    }

    private static Notice notice(
            String province, Registration round, AskedBodies.Asked one, String message, String letter) {
        return Notice.toRole(
                province,
                one.kind().equals("CENTRE") ? Role.CENTRE : Role.COMMUNE,
                one.organisation(),
                RegistrationPapers.MATTER,
                one.id(),
                WORDS + message,
                List.of(Integer.toString(round.year()), letter, DAY.format(round.closesOn())),
                address(round));
    }

    private static String address(Registration round) {
        return "/ke-hoach/dang-ky/" + round.id();
    }

    private static String key(Registration round, int day, UUID whom) {
        return "round " + round.id() + " " + round.closesOn() + " " + day + " " + whom;
    }
}
