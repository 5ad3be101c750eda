package vn.khuyencong.legal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;

/** The department makes a drafting task of an accepted finding. */
@Service
@Transactional
public class BeginDrafting {

    private final ReviewFindings findings;
    private final Documents documents;
    private final DraftingTasks tasks;
    private final DraftingBeginnings beginnings;
    private final OfficeClock clock;

    BeginDrafting(
            ReviewFindings findings,
            Documents documents,
            DraftingTasks tasks,
            DraftingBeginnings beginnings,
            OfficeClock clock) {
        this.findings = findings;
        this.documents = documents;
        this.tasks = tasks;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.NotAllowed unless the department acts */
    public ReviewOutcome begin(DraftingTask.Begin begin) {
        var finding = findings.get(begin.finding());
        beginnings.require(finding.province());
        var about = finding.document();
        var document = about == null ? null : documents.find(about);
        var against = DraftingRules.againstBeginning(begin, finding, document, clock.today());
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        var kinds = documents.kinds().stream().map(DocumentKind::nameVi).toList();
        if (!kinds.contains(begin.kind().strip())) {
            return new Refused(List.of(
                    Finding.of("legal.drafting.kind-unknown", null, begin.kind().strip(), String.join(", ", kinds))));
        }
        var action = Objects.requireNonNull(begin.action());
        if (tasks.hasOne(finding.id(), action, begin.request())) {
            return new Refused(List.of(Finding.of("legal.drafting.already-begun")));
        }
        var task = new DraftingTask(
                UUID.randomUUID(),
                finding.province(),
                finding.round(),
                finding.id(),
                action,
                action == ReviewConclusion.ISSUE_NEW ? null : about,
                begin.title().strip(),
                begin.kind().strip(),
                begin.issuer().strip(),
                Objects.requireNonNull(begin.lead()),
                Objects.requireNonNull(begin.dueOn()),
                null,
                DraftingStage.DRAFT,
                null,
                0);
        var id = tasks.begin(task, begin.request(), clock.instant());
        if (id.equals(task.id())) {
            beginnings.begun(task, begin.note());
        }
        return new Done(id);
    }
}
