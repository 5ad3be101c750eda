package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.voting.MoveRound.Said;

/** What a step of a round changes, and whom it is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundEffects {

    private final Rounds rounds;
    private final RoundResults results;
    private final VotingNorms norms;
    private final VotingNews news;
    private final OfficeClock clock;

    RoundEffects(Rounds rounds, RoundResults results, VotingNorms norms, VotingNews news, OfficeClock clock) {
        this.rounds = rounds;
        this.results = results;
        this.norms = norms;
        this.news = news;
        this.clock = clock;
    }

    void make(RoundStep step, Round round, Said said) {
        var row = rounds.blank();
        var today = clock.today();
        switch (step) {
            case CLOSE_SCORING -> row.setScoringClosedAt(clock.instant());
            case APPROVE_RESULT -> {
                row.setDecision(said.paper().number().strip());
                row.setDecidedOn(said.paper().day());
            }
            case NOTIFY -> {
                row.setNotifiedOn(day(said));
                row.setComplaintsUntil(results.lastDayOfComplaints(day(said)));
            }
            case PUBLISH -> row.setPublishedOn(today);
            case OPEN_ENTRIES, START_SCORING, SUBMIT_RESULT, RETURN_RESULT -> {}
        }
        rounds.move(round, step, row, said.note().strip(), said.paper().number().strip());
        after(step, round, said, today);
    }

    private void after(RoundStep step, Round round, Said said, LocalDate today) {
        switch (step) {
            case START_SCORING -> news.scoring(round, rounds.people(round.id()).jury(), results.entries(round));
            case CLOSE_SCORING -> {
                news.closed(round.id());
                results.close(round, today);
            }
            case SUBMIT_RESULT -> news.submitted(round, signatory(round));
            case RETURN_RESULT, APPROVE_RESULT -> news.decided(round.id());
            case NOTIFY -> results.tell(round, day(said));
            case PUBLISH -> results.issue(rounds.get(round.id()), today);
            case OPEN_ENTRIES -> {}
        }
    }

    private Role signatory(Round round) {
        var level = norms.level(round.plan().level(), round.plan().opensOn()).orElseThrow();
        return Role.valueOf(Objects.requireNonNull(level.accountRole(), "a level that is held here"));
    }

    private static LocalDate day(Said said) {
        return Objects.requireNonNull(said.paper().day(), "a notice has a day");
    }
}
