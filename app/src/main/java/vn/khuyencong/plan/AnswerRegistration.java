package vn.khuyencong.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;

/** The letter of a body that it has no need is noted, by the planner or by the body itself. */
@Service
@Transactional
public class AnswerRegistration {

    private final Registrations registrations;
    private final AskedBodies bodies;
    private final RegistrationNews news;
    private final RegistrationOffice office;

    AnswerRegistration(
            Registrations registrations, AskedBodies bodies, RegistrationNews news, RegistrationOffice office) {
        this.registrations = registrations;
        this.bodies = bodies;
        this.news = news;
        this.office = office;
    }

    /**
     * A letter noted already stays as it was noted.
     *
     * @throws NotFound                        if the round is not there, or the body was not asked
     * @throws vn.khuyencong.shared.NotAllowed if the actor neither plans nor is of the body
     */
    public RegistrationOutcome noNeed(Registration.NoNeed answer) {
        var round = registrations.get(answer.registration());
        office.requireAnswering(round.tier(), answer.organisation());
        var asked = bodies.of(round.id()).stream()
                .filter(one -> one.organisation().equals(answer.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Not asked: " + answer.organisation()));
        var findings = RegistrationRules.againstNoNeed(answer, round, asked, office.today());
        if (!findings.isEmpty()) {
            return new RegistrationOutcome.Refused(findings);
        }
        bodies.note(answer);
        news.answered(asked);
        return new RegistrationOutcome.Done(round);
    }
}
