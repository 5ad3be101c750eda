package vn.khuyencong.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;

/** The planner moves the closing day of a registration round by a paper: later, or earlier. */
@Service
@Transactional
public class MoveClosing {

    private final Registrations registrations;
    private final ClosingMoves moves;
    private final RegistrationNews news;
    private final RegistrationOffice office;

    MoveClosing(Registrations registrations, ClosingMoves moves, RegistrationNews news, RegistrationOffice office) {
        this.registrations = registrations;
        this.moves = moves;
        this.news = news;
        this.office = office;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is moved, and whoever has not answered is told. */
        record Done(Registration round) implements Outcome {}

        /** Nothing was stored, and why. */
        record Refused(List<Finding> findings) implements Outcome {

            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** Somebody moved it since the page was opened: hers stands. */
        record Stale(Finding theirs) implements Outcome {}
    }

    /**
     * The same form sent twice moves it once.
     *
     * @throws vn.khuyencong.shared.NotFound   if the round is not there, or not the actor's to see
     * @throws vn.khuyencong.shared.NotAllowed if the actor does not plan
     */
    public Outcome move(ClosingMove.Wanted wanted) {
        registrations.hold(wanted.registration());
        var round = registrations.get(wanted.registration());
        office.require(round.tier());
        if (moves.isKept(wanted.id())) {
            return new Outcome.Done(round);
        }
        if (!round.closesOn().equals(wanted.was())) {
            return stale(round);
        }
        var findings = RegistrationRules.againstMoving(wanted, round, office.today());
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        moves.add(wanted);
        var moved = registrations.get(round.id());
        news.moved(office.province(), moved, wanted);
        return new Outcome.Done(moved);
    }

    private Outcome stale(Registration round) {
        return moves.of(round.id()).stream()
                .findFirst()
                .<Outcome>map(last -> new Outcome.Stale(Finding.of(
                        "plan.round-moved-meanwhile", null, last.becomes(), last.letter(), last.letterOn(), last.by())))
                .orElseGet(() -> new Outcome.Refused(
                        List.of(Finding.of("plan.round-closes-otherwise", null, round.closesOn()))));
    }
}
