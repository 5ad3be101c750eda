package vn.khuyencong.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;

/** Papers of a drafting task: the unit that writes it and the department keep them, until it is abandoned. */
@Component
@Transactional(readOnly = true)
class DraftingAttachments implements AttachmentGuard {

    private final DraftingTasks tasks;
    private final ReviewRoles roles;

    DraftingAttachments(DraftingTasks tasks, ReviewRoles roles) {
        this.tasks = tasks;
        this.roles = roles;
    }

    @Override
    public String matter() {
        return DraftingNews.MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        return mayAttach(tasks.get(fileId));
    }

    boolean mayAttach(DraftingTask task) {
        return task.stage() != DraftingStage.ABANDONED
                && (roles.may(ReviewPart.OFFICE, task.province(), null)
                        || roles.may(ReviewPart.BODY, task.province(), task.lead()));
    }
}
