package vn.khuyencong.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** The planner opens a registration round, and notes the letters that say there is no need. */
@Service
@Transactional
public class OpenRegistration {

    private final Registrations registrations;
    private final PlanRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    OpenRegistration(Registrations registrations, PlanRoles roles, CurrentActor current, OfficeClock clock) {
        this.registrations = registrations;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the actor opens rounds of this source. */
    public boolean may(Tier tier) {
        return roles.may(PlanStep.CREATE, tier, current.get().provinceOrFail());
    }

    /** The same form sent twice opens one round. @throws vn.khuyencong.shared.NotAllowed if the actor does not plan */
    public RegistrationOutcome open(Registration.Open open) {
        var province = current.get().provinceOrFail();
        var round = open.registration().stripped();
        roles.require(PlanStep.CREATE, round.tier(), province);
        var again = registrations.find(round.id());
        if (again.isPresent()) {
            return new RegistrationOutcome.Done(again.get());
        }
        var bodies = registrations.couldBeAsked(province).stream()
                .map(Registrations.Body::id)
                .collect(Collectors.toSet());
        var findings = new ArrayList<>(RegistrationRules.againstOpening(open, bodies, clock.today()));
        findings.addAll(againstAnother(province, round));
        if (!findings.isEmpty()) {
            return new RegistrationOutcome.Refused(findings);
        }
        return registrations.open(province, round, open.asked())
                ? new RegistrationOutcome.Done(round)
                : registrations
                        .find(round.id())
                        .<RegistrationOutcome>map(RegistrationOutcome.Done::new)
                        .orElseGet(() -> new RegistrationOutcome.Refused(againstAnother(province, round)));
    }

    private List<Finding> againstAnother(String province, Registration round) {
        return registrations.standing(province, round).stream()
                .map(standing -> Finding.of(
                        "plan.round-there-already", null, standing.year(), standing.letter(), standing.letterOn()))
                .toList();
    }

    /** A letter noted already stays as it was noted. @throws NotFound if the body was not asked */
    public RegistrationOutcome noNeed(Registration.NoNeed answer) {
        var round = registrations.get(answer.registration());
        roles.require(PlanStep.CREATE, round.tier(), current.get().provinceOrFail());
        var asked = registrations.asked(round.id()).stream()
                .filter(one -> one.organisation().equals(answer.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Not asked: " + answer.organisation()));
        var findings = RegistrationRules.againstNoNeed(answer, round, asked, clock.today());
        if (!findings.isEmpty()) {
            return new RegistrationOutcome.Refused(findings);
        }
        registrations.note(answer);
        return new RegistrationOutcome.Done(round);
    }
}
