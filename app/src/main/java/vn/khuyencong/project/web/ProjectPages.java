package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.project.Counterpart;
import vn.khuyencong.project.Evidence;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.GroundPapers;
import vn.khuyencong.project.KeepPrices;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.project.Papers;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLaw;
import vn.khuyencong.project.Settlement;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paper;

/** Puts the page of a đề án together, in one transaction and few statements. */
@Component
@Transactional(readOnly = true)
class ProjectPages {

    private final ProjectFileReader reader;
    private final ProjectLaw law;
    private final NextSteps nextSteps;
    private final FileDesk desk;
    private final CurrentActor current;

    ProjectPages(ProjectFileReader reader, ProjectLaw law, NextSteps nextSteps, FileDesk desk, CurrentActor current) {
        this.reader = reader;
        this.law = law;
        this.nextSteps = nextSteps;
        this.desk = desk;
        this.current = current;
    }

    ProjectPage page(UUID id) {
        return page(id, false);
    }

    /** @param judging whether the criteria are needed even where nothing is judged yet */
    ProjectPage page(UUID id, boolean judging) {
        var file = reader.read(id);
        var actor = current.get();
        var project = file.project();
        var attachments = desk.attachments(id);
        var whole = attachments.stream().filter(paper -> paper.part() == null).toList();
        var there = whole.stream().map(Attachment::slot).collect(Collectors.toSet());
        there.addAll(file.groundwork().excusedPapers(project.stage() == Stage.UNDER_WAY ? Step.ACCEPT : Step.SUBMIT));
        var evidence = law.evidence(project);
        var papers = law.papers(project, evidence.struck(), there);
        var support = law.support(project, file.applicant());
        var pricing = pricing(file);
        var known = new NextSteps.Known(
                project,
                support,
                law.against(project, pricing),
                papers,
                file.contract(),
                file.confirmed(),
                file.openReport() != null,
                new ProjectMoney(held(project, file), file.money().paid(), Dong.ZERO),
                file.accepted() == null ? null : file.accepted().due(),
                file.stepsOf(actor.account()),
                file.kindsStated(),
                file.openChange(),
                file.akin(),
                evidence,
                file.groundwork(),
                file.isPassedBack(),
                file.group(),
                file.parts());
        var next = nextSteps.of(known, actor);
        var citations = desk.citations(cited(file, evidence));
        return new ProjectPage(
                file,
                support,
                pricing,
                next,
                settlement(file, struck(evidence, citations)),
                nextSteps.decider(project, file.openChange()).orElse(null),
                criteria(file, judging),
                citations,
                desk.clock(file.running().dueOn()),
                evidence,
                new ProjectPage.Desk(
                        papers(law.asked(project, papers, evidence), law.everyPaper(project), whole),
                        desk.thread(project),
                        NextSteps.mayAttach(project, next) || nextSteps.mayAttachForSettlement(project, actor),
                        actor.role() != Role.INSPECTOR,
                        project.scope().isOfAGroup() && nextSteps.mayPlan(project, actor),
                        actor.role().isOfficial(),
                        actor.establishment() != null,
                        nextSteps.mayState(project).orElse(null),
                        UUID.randomUUID(),
                        desk.activities(project)),
                GroundPart.of(nextSteps.now(project, actor), whole),
                PlacesPart.of(
                                law.ofAPlace(project),
                                attachments,
                                file.groundwork().excusedPapers(Step.ACCEPT_PART))
                        .struck(evidence.struck(), found -> law.ofAStruckPlace(project, found)),
                CounterpartPart.of(file, desk.rule(Counterpart.RULE)));
    }

    /** Set aside and not paid out, of the years that have begun. */
    private Dong held(Project project, ProjectFile file) {
        return file.money()
                .held(Math.max(project.scope().planYear(), desk.today().getYear()));
    }

    private EstimatePricing pricing(ProjectFile file) {
        var frozen = file.frozen();
        return frozen == null
                ? law.pricing(file.project())
                : law.pricing(file.project(), frozen.decidedOn(), frozen.knownAt());
    }

    /** Those to judge by today, or those of the day it was judged. */
    private List<Criterion> criteria(ProjectFile file, boolean judging) {
        if (judging) {
            return desk.criteriaToday(file.project());
        }
        return file.judgements().isEmpty()
                ? List.of()
                : desk.criteria(file.project(), file.judgements().getLast().at());
    }

    private @Nullable Settlement settlement(ProjectFile file, @Nullable Citation struck) {
        var contract = file.contract();
        var accepted = file.accepted();
        var approved = file.project().approved();
        var frozen = file.frozen();
        if (contract == null || accepted == null || approved == null || frozen == null) {
            return null;
        }
        return new Settlement(
                law.supportedCost(file.project(), frozen.decidedOn()),
                approved,
                contract.amount(),
                accepted.supported(),
                accepted.recomputed(),
                file.money().paid(),
                basis(file),
                struck,
                file.money().unplanned());
    }

    private static @Nullable Citation basis(ProjectFile file) {
        var frozen = file.frozen();
        return frozen == null
                ? null
                : frozen.receipt().lines().stream()
                        .map(line -> line.basis())
                        .filter(basis -> basis != null)
                        .findFirst()
                        .orElse(null);
    }

    /** The article of a confirmed force majeure. */
    private static @Nullable Citation struck(Evidence evidence, Map<UUID, Citation> citations) {
        return evidence.struck().all().stream()
                .filter(ForceMajeure.Kept::isConfirmed)
                .map(kept -> citations.get(kept.basis()))
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> cited(ProjectFile file, Evidence evidence) {
        var ids = new ArrayList<UUID>();
        file.moves().forEach(move -> ids.addAll(move.bases()));
        file.changes().stream()
                .map(ChangeLine::basis)
                .filter(basis -> basis != null)
                .forEach(ids::add);
        evidence.struck().all().stream()
                .map(ForceMajeure.Kept::basis)
                .filter(basis -> basis != null)
                .forEach(ids::add);
        if (file.running().dueBasis() != null) {
            ids.add(file.running().dueBasis());
        }
        return ids.stream().distinct().toList();
    }

    /** Papers required now, each with what is there; then those of earlier steps, and everything else. */
    private List<Paper> papers(Papers required, List<Papers.Asked> known, List<Attachment> attachments) {
        var bySlot = attachments.stream().collect(Collectors.groupingBy(Attachment::slot));
        var papers = new ArrayList<Paper>();
        var named = new HashSet<String>();
        for (var paper : required.asked()) {
            named.add(paper.code());
            papers.add(paper(paper, bySlot));
        }
        for (var paper : known) {
            if (bySlot.containsKey(paper.code()) && named.add(paper.code())) {
                papers.add(paper(paper, bySlot));
            }
        }
        var others = attachments.stream()
                .filter(attachment -> !named.contains(attachment.slot())
                        && !GroundPapers.isOne(attachment.slot())
                        && !attachment.slot().equals(KeepPrices.SLOT))
                .map(Attachment::paper)
                .toList();
        papers.add(new Paper("", desk.otherPapers(), false, null, others));
        return papers;
    }

    private Paper paper(Papers.Asked paper, Map<String, List<Attachment>> bySlot) {
        var files = bySlot.getOrDefault(paper.code(), List.of()).stream()
                .map(Attachment::paper)
                .toList();
        return new Paper(paper.code(), desk.pick(paper.name(), paper.nameEn()), true, paper.basis(), files);
    }
}
