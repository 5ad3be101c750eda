package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.PaymentLevel;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Who may do what with requests for payment, and what the norms of today ask of them. */
@Component
@Transactional(readOnly = true)
public class PaymentOffice {

    private static final String TO_ADVANCE = "TREASURY_ADVANCE";
    private static final String TO_PAY = "TREASURY_PAY";

    private final CurrentActor current;
    private final OfficeClock clock;
    private final Permissions permissions;
    private final Norms norms;

    PaymentOffice(CurrentActor current, OfficeClock clock, Permissions permissions, Norms norms) {
        this.current = current;
        this.clock = clock;
        this.permissions = permissions;
        this.norms = norms;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Whether the actor's office does this with requests at all. */
    public boolean may(Verb verb) {
        return permissions.may(verb, Matter.PAYMENT);
    }

    /** The papers the State Treasury is sent; they are national, whatever the money. */
    public List<RequiredPaper> papers(String activity, EntryKind kind) {
        var moment = kind == EntryKind.ADVANCE ? TO_ADVANCE : TO_PAY;
        return norms.requiredPapers(activity, moment, Tier.NATIONAL, null, clock.today());
    }

    /** Who approves and up to what, from the lowest level. */
    public List<PaymentLevel> levels(Tier tier) {
        return norms.paymentLevels(tier, current.get().province(), clock.today());
    }

    /** What stands against the actor's approving a request. */
    public List<Finding> againstApproval(Payment payment) {
        var actor = current.get();
        return PaymentRules.approval(payment, actor.account(), actor.role().name(), levels(payment.tier()));
    }

    /** The province of the actor. */
    public String province() {
        return current.get().provinceOrFail();
    }

    /** @throws NotAllowed if the actor's office does not do this */
    void demand(Verb verb) {
        if (!may(verb)) {
            throw new NotAllowed("May not " + verb + " payment requests");
        }
    }
}
