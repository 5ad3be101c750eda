package vn.khuyencong.legal.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.legal.DraftingReader;
import vn.khuyencong.legal.DraftingStep;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Gathers the pages of a drafting task, each in one transaction. */
@Component
@Transactional(readOnly = true)
class DraftingPages {

    static final String MATTER = "drafting";

    private final DraftingReader tasks;
    private final Attachments attachments;
    private final Comments comments;
    private final CurrentActor current;
    private final OfficeClock clock;

    DraftingPages(
            DraftingReader tasks, Attachments attachments, Comments comments, CurrentActor current, OfficeClock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.comments = comments;
        this.current = current;
        this.clock = clock;
    }

    DraftingPage page(UUID id) {
        return new DraftingPage(
                tasks.look(id),
                clock.today(),
                attachments.list(MATTER, id),
                comments.list(MATTER, id),
                current.get().role() != Role.INSPECTOR,
                UUID.randomUUID());
    }

    /** @throws NotAllowed if the step is not the reader's, or not to be made now */
    DraftingStepPage step(UUID id, DraftingStep step) {
        var look = tasks.look(id);
        if (!look.may().contains(step)) {
            throw new NotAllowed(step + " is not to be made here now");
        }
        return new DraftingStepPage(look, step, DraftingForm.of(look.task(), clock.today()), Problems.NONE, false);
    }

    DraftingStepPage refused(UUID id, DraftingStep step, DraftingForm form, Problems problems) {
        return new DraftingStepPage(tasks.look(id), step, form, problems, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    DraftingStepPage overtaken(UUID id, DraftingStep step, DraftingForm form) {
        return new DraftingStepPage(tasks.look(id), step, form, Problems.NONE, true);
    }
}
