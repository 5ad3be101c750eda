package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.desk.CommentParties;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.appraisal.Groundwork;
import vn.khuyencong.project.appraisal.SiteCheckRules;
import vn.khuyencong.project.funding.Akin;
import vn.khuyencong.project.funding.DoubleFunding;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may be done with a file now, by whom, and why what may not may not. */
@Service
@Transactional(readOnly = true)
public class NextSteps {

    private final StepRoles roles;
    private final CommuneWords commune;
    private final ChangeDeciders deciders;
    private final MoneySteps money;
    private final Norms norms;
    private final OfficeClock clock;

    NextSteps(
            StepRoles roles,
            CommuneWords commune,
            ChangeDeciders deciders,
            MoneySteps money,
            Norms norms,
            OfficeClock clock) {
        this.roles = roles;
        this.commune = commune;
        this.deciders = deciders;
        this.money = money;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * What is known of a file besides what it says itself.
     *
     * @param estimate what stands against its estimate, besides the ceiling
     * @param mine   the steps the reader has made on it herself
     * @param stated what the commune has said about its place
     * @param change the request for a change that is still open
     * @param akin   other supports that may be the same
     * @param evidence what is recorded of the work besides papers
     * @param passedBack whether it lies with its implementer because the ministry's agency asked for more
     */
    public record Known(
            Project project,
            @Nullable Support support,
            List<Finding> estimate,
            Papers papers,
            @Nullable Contract contract,
            @Nullable Progress confirmed,
            boolean openReport,
            ProjectMoney money,
            @Nullable Dong due,
            Set<Step> mine,
            Set<CommuneStatement.Kind> stated,
            @Nullable ChangeRequest change,
            List<Akin> akin,
            Evidence evidence,
            Groundwork groundwork,
            boolean passedBack,
            Group group,
            List<PartAcceptance> parts) {}

    /**
     * One step that may follow.
     *
     * @param mine   whether the reader may make it
     * @param office whose it is
     * @param blocks    what stands against it now
     * @param suggested the amount it would most likely be about
     */
    public record NextStep(
            Step step,
            boolean mine,
            Role office,
            List<Finding> blocks,
            @Nullable Dong suggested) {}

    public List<NextStep> of(Known known, Actor actor) {
        var project = known.project();
        var offices = new EnumMap<StepRole, Role>(StepRole.class);
        var terms = project.stage() == Stage.UNDER_WAY ? terms(known) : null;
        var change = known.change();
        var decider = decider(project, change).orElse(null);
        var next = new ArrayList<NextStep>();
        for (var step : Step.after(project.stage())) {
            var office = offices.computeIfAbsent(
                    step.by(), part -> roles.office(part, project.scope().tier(), project.province()));
            var mine = StepRoles.plays(actor, step.by(), office, project.province(), project.implementer());
            if (!ChangeSteps.isOffered(step, mine, known.change(), decider)
                    || !ForwardSteps.isOffered(step, known)
                    || !GroupSteps.isOffered(step, mine, project, known.group(), known.parts())) {
                continue;
            }
            next.add(new NextStep(
                    step, mine, office, against(step, known, terms), StepBlocks.suggested(step, known, terms)));
        }
        return next;
    }

    /** Who decides an open request for a change; empty where there is none, or nobody is named. */
    public Optional<Decider> decider(Project project, @Nullable ChangeRequest open) {
        return Optional.ofNullable(open).flatMap(request -> deciders.of(request.kind(), project));
    }

    /** Whether the actor may write in the file now. */
    public boolean mayWrite(Project project, Actor actor) {
        return project.stage().isOpenForWriting()
                && roles.mayPlay(
                        actor, StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer());
    }

    /** Whether the actor carries the file out and may name whom she works with; also once nothing more is to be done. */
    public boolean mayName(Project project, Actor actor) {
        return roles.mayPlay(
                actor, StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer());
    }

    /** Who can be told of what is said on a file with these partners. */
    public static List<CommentParties.Party> parties(List<Partner> partners) {
        return ProjectParties.of(partners);
    }

    /** Whether the actor plans the places of a group file where it stands. */
    public boolean mayPlan(Project project, Actor actor) {
        return Step.SUBMIT_GROUP_PLAN.canFollow(project.stage())
                && roles.mayPlay(
                        actor,
                        Step.SUBMIT_GROUP_PLAN.by(),
                        project.scope().tier(),
                        project.province(),
                        project.implementer());
    }

    /** What the reader may vouch for as the commune of the place; empty for everybody else. */
    public Optional<CommuneStatement.Kind> mayState(Project project) {
        return commune.open(project);
    }

    /** What the reader may do about what the appraisal rests on. */
    public Groundwork.Now now(Project project, Actor actor) {
        return new Groundwork.Now(
                SiteCheckRules.isAsked(project, norms, clock.today()),
                GroundPapers.mayChange(GroundPapers.SITE_MINUTES, project, part -> plays(part, project, actor)),
                GroundPapers.mayChange(GroundPapers.SENT_LETTER, project, part -> plays(part, project, actor)),
                roles.allowsExceptions(actor) && LackingEvidence.mayLack(project.stage()));
    }

    private boolean plays(StepRole part, Project project, Actor actor) {
        return roles.findOffice(part, project.scope().tier(), project.province())
                .filter(office -> StepRoles.plays(actor, part, office, project.province(), project.implementer()))
                .isPresent();
    }

    /** Whether the actor may change the papers of the file now, by the steps that are open to her. */
    public static boolean mayAttach(Project project, List<NextStep> next) {
        return switch (project.stage()) {
            case DRAFT, RETURNED, UNDER_WAY ->
                next.stream()
                        .anyMatch(step -> step.mine()
                                && (step.step().by() == StepRole.IMPLEMENTER
                                        || step.step().by() == StepRole.ACCEPTOR));
            case SUBMITTED,
                    REFUSED,
                    WITHDRAWN,
                    APPRAISED,
                    FORWARDED,
                    PROPOSED,
                    APPROVED,
                    ACCEPTED,
                    SETTLED,
                    STOPPING,
                    STOPPED -> false;
        };
    }

    /** Whether the actor puts the settlement file together now. */
    public boolean mayAttachForSettlement(Project project, Actor actor) {
        return project.stage() == Stage.ACCEPTED
                && roles.mayPlay(
                        actor, StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer());
    }

    private List<Finding> against(Step step, Known known, @Nullable AdvanceTerms terms) {
        var findings = new ArrayList<>(Separation.against(step, known.mine()));
        findings.addAll(commune.against(step, known.project(), known.stated()));
        var change = known.change();
        if (change != null && ChangeRules.holds(step, change)) {
            findings.add(Finding.of("project.change-open"));
        }
        findings.addAll(DoubleFunding.against(step, known.project(), known.akin(), norms, clock.today()));
        findings.addAll(money.against(
                step, known.project(), known.evidence(), known.papers().there()));
        findings.addAll(
                SiteCheckRules.against(step, known.project(), known.groundwork().found(), norms, clock.today()));
        findings.addAll(ForwardSteps.against(step, known));
        findings.removeIf(finding -> known.groundwork().excuses(step, finding.code()));
        findings.addAll(StepBlocks.of(step, known, terms));
        return findings;
    }

    private @Nullable AdvanceTerms terms(Known known) {
        var contract = known.contract();
        if (contract == null) {
            return null;
        }
        var parts = money.advance(known.project(), known.evidence(), contract.amount());
        return parts.isEmpty() ? null : new AdvanceTerms(parts, known.money().paidOut(), known.confirmed());
    }
}
