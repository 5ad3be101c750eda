package vn.khuyencong.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;

/** Papers of a round: the department keeps them, also the signed report after the end. */
@Component
@Transactional(readOnly = true)
class ReviewAttachments implements AttachmentGuard {

    private final ReviewRounds rounds;
    private final ReviewRoles roles;

    ReviewAttachments(ReviewRounds rounds, ReviewRoles roles) {
        this.rounds = rounds;
        this.roles = roles;
    }

    @Override
    public String matter() {
        return ReviewNews.MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        return roles.may(ReviewPart.OFFICE, rounds.get(fileId).province(), null);
    }
}
