package vn.khuyencong.legal;

import org.springframework.stereotype.Component;

/** Who may begin a drafting task, and what is recorded and told of it. */
@Component
class DraftingBeginnings {

    private final ReviewRoles roles;
    private final DraftingLog log;
    private final DraftingNews news;

    DraftingBeginnings(ReviewRoles roles, DraftingLog log, DraftingNews news) {
        this.roles = roles;
        this.log = log;
        this.news = news;
    }

    /** @throws vn.khuyencong.shared.NotAllowed unless the department acts */
    void require(String province) {
        roles.require(DraftingStep.BEGIN.by(), province, null);
    }

    boolean may(String province) {
        return roles.may(DraftingStep.BEGIN.by(), province, null);
    }

    void begun(DraftingTask task, String note) {
        log.record(DraftingStep.BEGIN, task, task.stage(), new DraftingTask.Paper(note, "", null, task.dueOn()));
        news.tell(DraftingStep.BEGIN, task, note.strip());
    }
}
