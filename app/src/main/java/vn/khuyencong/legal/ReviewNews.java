package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells the organisations of a review what waits for them: a document to look through, a finding to judge. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewNews {

    /** Files of this matter are rounds (to be opened) and findings (to be written or judged). */
    static final String MATTER = "review";

    private final Inbox inbox;
    private final DSLContext db;

    ReviewNews(Inbox inbox, DSLContext db) {
        this.inbox = inbox;
        this.db = db;
    }

    /** The leader has a prepared round before her. */
    void askedToOpen(ReviewRound round) {
        inbox.done(round.id());
        leader(round, round.id(), "legal.review.notice.ask-to-open", List.of(round.name()), "/ra-soat/" + round.id());
    }

    /** The round is open or closed: nobody has to open it any more. */
    void moved(ReviewRound round) {
        inbox.done(round.id());
    }

    /** The reviewer has a document to look through. */
    void assigned(ReviewRound round, ReviewFinding finding, String document) {
        body(round, finding, "legal.review.notice.assigned", List.of(document, round.name()));
    }

    /** The leader has a finding to judge. */
    void sent(ReviewRound round, ReviewFinding finding, String document, String reviewer) {
        inbox.done(finding.id());
        leader(
                round,
                finding.id(),
                "legal.review.notice.sent",
                List.of(document, reviewer, round.name()),
                link(finding));
    }

    /** The reviewer has to write again. */
    void returned(ReviewRound round, ReviewFinding finding, String document, String words) {
        inbox.done(finding.id());
        body(round, finding, "legal.review.notice.returned", List.of(document, words));
    }

    /** Nobody has anything to do about this finding any more. */
    void done(UUID finding) {
        inbox.done(finding);
    }

    private void leader(ReviewRound round, UUID file, String message, List<String> words, String link) {
        inbox.tell(Notice.toRole(
                round.province(), Role.DEPARTMENT_LEADER, round.lead(), MATTER, file, message, words, link));
    }

    private void body(ReviewRound round, ReviewFinding finding, String message, List<String> words) {
        var reviewer = finding.reviewer();
        if (reviewer == null) {
            throw new IllegalStateException("Finding " + finding.id() + " has no reviewer to be told");
        }
        for (var role : rolesOf(reviewer)) {
            inbox.tell(Notice.toRole(
                    round.province(), role, reviewer, MATTER, finding.id(), message, words, link(finding)));
        }
    }

    /** The roles under which an organisation's accounts can do its work. */
    List<Role> rolesOf(UUID organisation) {
        return db
                .selectDistinct(PUB_ACCOUNT.ROLE)
                .from(PUB_ACCOUNT)
                .where(
                        PUB_ACCOUNT.ORGANISATION_ID.eq(organisation),
                        PUB_ACCOUNT.ROLE.in(
                                ReviewRoles.WRITERS.stream().map(Enum::name).toList()))
                .fetch(PUB_ACCOUNT.ROLE)
                .stream()
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    private static String link(ReviewFinding finding) {
        return "/ra-soat/" + finding.round() + "/ket-qua/" + finding.id();
    }
}
