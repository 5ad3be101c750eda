package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What the law of today says about a file: what it may be given, and which papers it needs. */
@Service
@Transactional(readOnly = true)
public class ProjectLaw {

    private final Supports supports;
    private final Pricings pricings;
    private final EstimateChecks checks;
    private final PaperLists papers;
    private final MoneyPapers money;
    private final ForceMajeureLaw struck;
    private final OfficeClock clock;

    ProjectLaw(
            Supports supports,
            Pricings pricings,
            EstimateChecks checks,
            PaperLists papers,
            MoneyPapers money,
            ForceMajeureLaw struck,
            OfficeClock clock) {
        this.supports = supports;
        this.pricings = pricings;
        this.checks = checks;
        this.papers = papers;
        this.money = money;
        this.struck = struck;
        this.clock = clock;
    }

    /** What it may be given; empty once it is approved, since from then on the frozen norm speaks. */
    public @Nullable Support support(Project project, Applicant applicant) {
        return project.approved() == null && !project.stage().isEnd()
                ? supports.on(project, project.scope(), project.estimate(), applicant, clock.today())
                        .support()
                : null;
    }

    /** Cost of its supported lines by our reading of a day. */
    public Dong supportedCost(Project project, LocalDate day) {
        return supports.cost(project, project.estimate(), day);
    }

    /** What the rules of today say against its estimate, besides the ceiling: at handing in, and before the contract. */
    public List<Finding> against(Project project, EstimatePricing pricing) {
        if (project.stage() == Stage.APPROVED) {
            return checks.againstContract(project);
        }
        return project.stage().isOpenForWriting() ? checks.against(project, pricing, clock.today()) : List.of();
    }

    /** Its estimate held against the norms of the items, of today. */
    public EstimatePricing pricing(Project project) {
        return pricings.on(project, clock.today());
    }

    /** The same under the norms of its approval, as they were known at that moment. */
    public EstimatePricing pricing(Project project, LocalDate decidedOn, Instant known) {
        return pricings.frozen(project, decidedOn, known);
    }

    /** The papers it needs where it stands: those for handing in, and from the contract on the evidence. */
    public Papers papers(Project project, Struck struck, Set<String> there) {
        return switch (project.stage()) {
            case DRAFT, SUBMITTED, RETURNED, REFUSED, WITHDRAWN, APPRAISED, FORWARDED, PROPOSED, APPROVED ->
                papers.forSubmitting(project, there);
            case UNDER_WAY, ACCEPTED, SETTLED, STOPPING, STOPPED -> this.struck.forAccepting(project, struck, there);
        };
    }

    /** The evidence each place of a group file needs; nothing for any other file, or before the work. */
    public Papers ofAPlace(Project project) {
        return switch (project.stage()) {
            case DRAFT, SUBMITTED, RETURNED, REFUSED, WITHDRAWN, APPRAISED, FORWARDED, PROPOSED, APPROVED ->
                new Papers(List.of(), Set.of());
            case UNDER_WAY, ACCEPTED, SETTLED, STOPPING, STOPPED ->
                project.scope().isOfAGroup() ? papers.ofAPlace(project, Set.of()) : new Papers(List.of(), Set.of());
        };
    }

    /** The papers of force majeure at a place: where something was done, and where nothing was. */
    public Papers ofAStruckPlace(Project project, ForceMajeure.Kept found) {
        return struck.papers(project, found, Set.of());
    }

    /** What is recorded of the work besides papers. */
    public Evidence evidence(Project project) {
        return money.evidence(project);
    }

    /** The papers it needs where it stands, with those that money waits for; each once. */
    public Papers asked(Project project, Papers needed, Evidence evidence) {
        return money.with(project, needed, evidence);
    }

    /** The papers of the whole life, so that one handed in earlier keeps its name later. */
    public List<Papers.Asked> everyPaper(Project project) {
        return Stream.concat(
                        Stream.of(papers.forSubmitting(project, Set.of()), papers.ofAPlace(project, Set.of())),
                        money.everyMoment(project))
                .flatMap(list -> list.asked().stream())
                .toList();
    }
}
