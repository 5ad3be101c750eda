package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nhiệm vụ soạn thảo: one document to be written, because a review found that it must be.
 *
 * @param action      what the new document does: AMEND, REPLACE or REPEAL the old one, or ISSUE_NEW
 * @param oldDocument the document it is about; empty for a new one
 * @param title       what the new document is to be called
 * @param kind        Nghị quyết, Quyết định …
 * @param lead        the unit that writes it
 * @param dueOn       last day for the whole, inclusive
 * @param stepDueOn   last day of the step it is in, inclusive; empty where none was set
 * @param newDocument the document it became
 */
public record DraftingTask(
        UUID id,
        String province,
        UUID round,
        UUID finding,
        ReviewConclusion action,
        @Nullable UUID oldDocument,
        String title,
        String kind,
        String issuer,
        UUID lead,
        LocalDate dueOn,
        @Nullable LocalDate stepDueOn,
        DraftingStage stage,
        @Nullable UUID newDocument,
        int version) {

    /**
     * The department begins a task from an accepted finding.
     *
     * @param request makes a double click one task
     */
    public record Begin(
            UUID request,
            UUID finding,
            @Nullable ReviewConclusion action,
            String title,
            String kind,
            String issuer,
            @Nullable UUID lead,
            @Nullable LocalDate dueOn,
            String note) {}

    /**
     * Words, paper and last day that go with a move.
     *
     * @param stepDueOn last day of the step that begins, where one is set
     */
    public record Paper(
            String note,
            String number,
            @Nullable LocalDate date,
            @Nullable LocalDate stepDueOn) {}

    /** The next step of the process. */
    public record Go(UUID task, int version, Paper paper) {}

    /**
     * Bodies are asked for their opinion.
     *
     * @param bodies one name each
     */
    public record Ask(UUID task, int version, List<String> bodies, Paper paper) {

        public Ask {
            bodies = List.copyOf(bodies);
        }
    }

    /** An opinion has come in. */
    public record Receive(UUID task, int version, @Nullable UUID opinion, String answer, Paper paper) {}

    /**
     * The issuing body has signed.
     *
     * @param effectiveFrom first day in force
     */
    public record Issue(
            UUID task, int version, Paper paper, @Nullable LocalDate effectiveFrom) {}

    /** Back to an earlier step. */
    public record GiveBack(UUID task, int version, @Nullable DraftingStage to, Paper paper) {}

    /** Another lead unit or last day. */
    public record Change(
            UUID task,
            int version,
            @Nullable UUID lead,
            @Nullable LocalDate dueOn,
            String reason) {}

    /** The task after a move. */
    DraftingTask at(DraftingStage next, @Nullable LocalDate stepDue) {
        return with(next, lead, dueOn, stepDue, newDocument);
    }

    DraftingTask issuedAs(UUID document) {
        return with(DraftingStage.ISSUED, lead, dueOn, null, document);
    }

    DraftingTask changed(UUID otherLead, LocalDate otherDay) {
        return with(stage, otherLead, otherDay, stepDueOn, newDocument);
    }

    private DraftingTask with(
            DraftingStage next,
            UUID nextLead,
            LocalDate nextDueOn,
            @Nullable LocalDate stepDue,
            @Nullable UUID document) {
        return new DraftingTask(
                id,
                province,
                round,
                finding,
                action,
                oldDocument,
                title,
                kind,
                issuer,
                nextLead,
                nextDueOn,
                stepDue,
                next,
                document,
                version);
    }

    /** The last day it has to keep now: of its step where one was set, else of the whole. */
    public LocalDate due() {
        return stepDueOn == null || dueOn.isBefore(stepDueOn) ? dueOn : stepDueOn;
    }

    public boolean overdue(LocalDate today) {
        return !stage.isEnd() && stage != DraftingStage.ISSUED && due().isBefore(today);
    }
}
