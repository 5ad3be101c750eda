package vn.khuyencong.budget;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Allotment.Outcome;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** The finance office gives a year's money to a source, or takes back what is still free. */
@Service
@Transactional
public class AllotMoney {

    private static final String ALLOTTER = "ALLOTTER";

    private final CurrentActor current;
    private final OfficeClock clock;
    private final Norms norms;
    private final Entries entries;

    AllotMoney(CurrentActor current, OfficeClock clock, Norms norms, Entries entries) {
        this.current = current;
        this.clock = clock;
        this.norms = norms;
        this.entries = entries;
    }

    /** @throws NotAllowed if the actor's office does not allot this money */
    public Outcome allot(Allotment allotment) {
        if (!mayAllot(allotment.tier())) {
            throw new NotAllowed("Only the office that allots " + allotment.tier() + " money may do this");
        }
        var findings = allotment.findings(clock.today());
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        return switch (entries.post(allotment.toMovement(current.get().provinceOrFail()))) {
            case Posting.Posted(var entry) -> new Outcome.Entered(entry);
            case Posting.Refusal refusal -> new Outcome.Refused(List.of(refusal.finding()));
        };
    }

    /** Whether the actor's office gives money to this source. */
    @Transactional(readOnly = true)
    public boolean mayAllot(Tier tier) {
        var actor = current.get();
        return actor.province() != null
                && actor.role().isOfficial()
                && norms.findRole(ALLOTTER, tier, actor.province(), clock.today())
                        .filter(actor.role().name()::equals)
                        .isPresent();
    }
}
