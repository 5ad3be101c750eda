package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells whoever is next that a drafting task is hers. */
@Component
class DraftingNews {

    static final String MATTER = "drafting";

    private final Inbox inbox;
    private final ReviewNews reviewers;

    DraftingNews(Inbox inbox, ReviewNews reviewers) {
        this.inbox = inbox;
        this.reviewers = reviewers;
    }

    /** After a move: what the task waited for is done, and the next has it before her. */
    void tell(DraftingStep step, DraftingTask task, String words) {
        inbox.done(task.id());
        var next = step.next().orElse(null);
        if (next == null) {
            return;
        }
        switch (next) {
            case BODY -> reviewers.rolesOf(task.lead()).forEach(role -> tell(step, task, role, task.lead(), words));
            case OFFICE -> tell(step, task, Role.DEPARTMENT_OFFICER, null, words);
            case LEADER -> tell(step, task, Role.DEPARTMENT_LEADER, null, words);
        }
    }

    private void tell(DraftingStep step, DraftingTask task, Role role, @Nullable UUID organisation, String words) {
        inbox.tell(Notice.toRole(
                task.province(),
                role,
                organisation,
                MATTER,
                task.id(),
                "legal.drafting.notice." + step,
                List.of(task.title(), words),
                "/du-thao/" + task.id()));
    }
}
