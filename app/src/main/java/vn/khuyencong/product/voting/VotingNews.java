package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.product.voting.Round.Judge;

/** Tells judges what lies before them, owners what became of their entries, and the office what waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VotingNews {

    static final String MATTER = "voting";
    static final String ROUNDS = "/binh-chon/";
    static final String ENTRIES = "/binh-chon/ho-so/";

    private static final String SCORE = "notice.voting.score";
    private static final String CHECK = "notice.voting.check";
    private static final String DECIDE = "notice.voting.decide";
    private static final String RETURNED = "notice.voting.returned";

    private final Inbox inbox;

    VotingNews(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The office looks whether it is complete. */
    void handedIn(Round round, Entry entry) {
        inbox.doneWith(entry.id(), List.of(RETURNED));
        inbox.tell(Notice.toRole(
                round.province(),
                Role.DEPARTMENT_OFFICER,
                null,
                MATTER,
                entry.id(),
                CHECK,
                List.of(entry.about().name(), round.plan().name()),
                ENTRIES + entry.id()));
    }

    /** The owner reads why it was given back, or that it is accepted. */
    void checked(Round round, Entry entry, boolean accepted, String reason) {
        inbox.doneWith(entry.id(), List.of(CHECK));
        toOwner(
                round,
                entry,
                accepted ? "notice.voting.accepted" : RETURNED,
                accepted
                        ? List.of(entry.about().name(), round.plan().name())
                        : List.of(entry.about().name(), reason));
    }

    void withdrawn(Entry entry) {
        inbox.done(entry.id());
    }

    /** Each judge is asked for her sheets. */
    void scoring(Round round, List<Judge> judges, int entries) {
        for (var judge : judges) {
            inbox.tell(Notice.toAccount(
                            round.province(),
                            judge.account(),
                            MATTER,
                            round.id(),
                            SCORE,
                            List.of(round.plan().name(), Integer.toString(entries)),
                            ROUNDS + round.id())
                    .once(SCORE + ":" + round.id() + ":" + judge.account()));
        }
    }

    /** She has handed in all her sheets. */
    void scored(UUID round) {
        inbox.doneForMe(round, List.of(SCORE));
    }

    void closed(UUID round) {
        inbox.doneWith(round, List.of(SCORE));
    }

    void submitted(Round round, Role signatory) {
        inbox.tell(Notice.toRole(
                round.province(),
                signatory,
                null,
                MATTER,
                round.id(),
                DECIDE,
                List.of(round.plan().name()),
                ROUNDS + round.id()));
    }

    void decided(UUID round) {
        inbox.doneWith(round, List.of(DECIDE));
    }

    /** The owner reads the result, with the last day of complaints. */
    void notified(Round round, Entry entry, String lastDay) {
        toOwner(
                round,
                entry,
                entry.isRecognised() ? "notice.voting.recognised" : "notice.voting.not-recognised",
                List.of(entry.about().name(), round.plan().name(), lastDay));
    }

    private void toOwner(Round round, Entry entry, String message, List<String> words) {
        inbox.tell(Notice.toEstablishment(
                round.province(), entry.establishment(), MATTER, entry.id(), message, words, ENTRIES + entry.id()));
    }
}
