package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Opens files, with what is known already written in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewFiles {

    private final Drafts drafts;
    private final ProjectCodes codes;
    private final StepRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    NewFiles(Drafts drafts, ProjectCodes codes, StepRoles roles, CurrentActor current, OfficeClock clock) {
        this.drafts = drafts;
        this.codes = codes;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** Who a file is for, who carries it out, and the need it answers. */
    record Parties(
            @Nullable UUID beneficiary,
            UUID implementer,
            @Nullable UUID need) {}

    /** Of a need: its item is the title and the first line of the estimate, wholly the beneficiary's own until asked. */
    void open(UUID id, Establishment beneficiary, Need need) {
        var scope = scope(beneficiary, ProjectKind.NAMED, need.activity(), need.productionLine(), need.item());
        create(id, beneficiary.province(), beneficiary.id(), need.id(), scope);
        drafts.lines(
                id,
                new Estimate(List.of(
                        new EstimateLine(1, need.item(), true, need.cost(), Dong.ZERO, need.cost(), Dong.ZERO))));
    }

    void open(UUID id, Establishment beneficiary, ProjectKind kind, String activity, String title) {
        create(id, beneficiary.province(), beneficiary.id(), null, scope(beneficiary, kind, activity, false, title));
    }

    /** Before anybody is named: for the actor's province, at places that come later. */
    void openGroup(UUID id, String activity, String title) {
        var province = current.get().provinceOrFail();
        var scope = new Scope(
                ProjectKind.GROUP, Tier.LOCAL, clock.today().getYear(), activity, false, title.strip(), null, 1);
        create(id, province, null, null, scope);
    }

    private Scope scope(Establishment beneficiary, ProjectKind kind, String activity, boolean line, String title) {
        return new Scope(kind, Tier.LOCAL, clock.today().getYear(), activity, line, title.strip(), beneficiary.unit());
    }

    private void create(UUID id, String province, @Nullable UUID beneficiary, @Nullable UUID need, Scope scope) {
        var actor = current.get();
        var implementer = actor.organisation();
        if (implementer == null || !roles.mayPlay(actor, StepRole.IMPLEMENTER, scope.tier(), province, implementer)) {
            throw new NotAllowed(actor.username() + " may not open a project");
        }
        drafts.create(
                id,
                codes.next(province, scope.planYear()),
                province,
                new Parties(beneficiary, implementer, need),
                scope);
    }
}
