package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.legal.ReviewConclusion.AMEND;
import static vn.khuyencong.legal.ReviewConclusion.REPLACE;
import static vn.khuyencong.legal.ReviewOffice.DAY;
import static vn.khuyencong.legal.ReviewOffice.LEADER;
import static vn.khuyencong.legal.ReviewOffice.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.desk.DueDates;
import vn.khuyencong.legal.DraftingTask.Paper;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** A drafting task from its finding to a document of the register. */
@OfficeTest
@Import({ReviewOffice.class, ReviewOffice.Writing.class})
class DraftingTests {

    @Autowired
    Office office;

    @Autowired
    ReviewOffice reviews;

    @Autowired
    Rows rows;

    @Autowired
    AskOpinions opinions;

    @Autowired
    MoveDrafting move;

    @Autowired
    IssueDraft issue;

    @Autowired
    Documents documents;

    @Autowired
    List<DueDates> clocks;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void becomesADocumentThatReplacesTheOldOneFromItsFirstDayInForce() {
        var old = reviews.document();
        var task = submitted(old, REPLACE);
        var first = DAY.plusDays(45);
        office.on(
                        DAY,
                        OFFICER,
                        () -> issue.issue(new DraftingTask.Issue(task, version(task), paper(number(task)), first)))
                .orFail();
        office.on(DAY, OFFICER, () -> move.publish(new DraftingTask.Go(task, version(task), paper("88/CB"))))
                .orFail();
        assertThat(reviews.stage("drafting_task", task)).isEqualTo("PUBLISHED");
        var issued = rows.one(UUID.class, "select new_document_id from legal.drafting_task where id = ?", task);
        assertThat(documents.find(issued))
                .returns(number(task), Document::number)
                .returns(first, Document::effectiveFrom)
                .returns("48", Document::province);
        assertThat(documents.links(old))
                .singleElement()
                .returns(DocumentLink.Kind.REPLACES, DocumentLink::kind)
                .returns(issued, DocumentLink::other)
                .returns(first, DocumentLink::onDate);
        assertThat(documents.find(old).validity(first.minusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(documents.find(old).validity(first)).isEqualTo(Validity.ENDED);
    }

    @Test
    void bearsANumberOfItsOwnAndTakesEffectNoSoonerThanItIsIssued() {
        var task = submitted(reviews.document(), AMEND);
        assertThat(codes(office.on(
                        DAY,
                        OFFICER,
                        () -> issue.issue(new DraftingTask.Issue(
                                task, version(task), paper("45/2012/NĐ-CP"), DAY.minusDays(1))))))
                .containsExactly("legal.drafting.number-taken", "legal.drafting.effective-before-issued");
        assertThat(reviews.stage("drafting_task", task)).isEqualTo("SUBMITTED");
    }

    @Test
    void waitsForOpinionsOrSaysWhyNot() {
        var task = reviews.drafting(reviews.document(), AMEND);
        ask(task, List.of("Sở Tài chính", "Liên minh Hợp tác xã"), DAY.plusDays(10))
                .orFail();
        assertThat(codes(appraise(task, ""))).containsExactly("legal.drafting.opinions-awaited");
        var asked = rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select id from legal.drafting_opinion where task_id = ?",
                task);
        for (var opinion : asked) {
            office.on(
                            DAY,
                            "trungtam",
                            () -> opinions.receive(new DraftingTask.Receive(
                                    task, version(task), opinion, "Thống nhất", paper("120/STC"))))
                    .orFail();
        }
        assertThat(codes(office.on(
                        DAY,
                        "trungtam",
                        () -> opinions.receive(new DraftingTask.Receive(
                                task, version(task), asked.getFirst(), "Lần nữa", paper("121/STC"))))))
                .containsExactly("legal.drafting.opinion-not-open");
        appraise(task, "").orFail();
        assertThat(reviews.stage("drafting_task", task)).isEqualTo("LEGAL_APPRAISAL");
    }

    @Test
    void goesBackToAnEarlierStepWithWordsAndIsAbandonedForAReason() {
        var task = submitted(reviews.document(), AMEND);
        assertThat(codes(office.on(
                        DAY,
                        LEADER,
                        () -> move.giveBack(
                                new DraftingTask.GiveBack(task, version(task), DraftingStage.SUBMITTED, words(""))))))
                .containsExactly("legal.drafting.not-back-there", "legal.drafting.reason-missing");
        office.on(
                        DAY,
                        LEADER,
                        () -> move.giveBack(new DraftingTask.GiveBack(
                                task, version(task), DraftingStage.OPINIONS, words("Lấy thêm ý kiến các xã"))))
                .orFail();
        assertThat(reviews.stage("drafting_task", task)).isEqualTo("OPINIONS");
        assertThat(reviews.waiting("trungtam", "drafting"))
                .containsEntry("/du-thao/" + task, "legal.drafting.notice.RETURN");
        assertThat(codes(office.on(DAY, LEADER, () -> move.abandon(task, version(task), " "))))
                .containsExactly("legal.drafting.reason-missing");
        office.on(DAY, LEADER, () -> move.abandon(task, version(task), "Trung ương đang sửa nghị định"))
                .orFail();
        assertThat(reviews.stage("drafting_task", task)).isEqualTo("ABANDONED");
    }

    @Test
    void anotherUnitOrDayIsSetWithAReasonAndTheClockFollows() {
        var task = reviews.drafting(reviews.document(), AMEND);
        ask(task, List.of("Sở Tư pháp"), DAY.plusDays(10)).orFail();
        assertThat(due(task)).isEqualTo(DAY.plusDays(10));
        office.on(
                        DAY,
                        LEADER,
                        () -> move.change(new DraftingTask.Change(
                                task, version(task), reviews.body(OFFICER), DAY.plusDays(5), "Cần trước kỳ họp")))
                .orFail();
        assertThat(due(task)).isEqualTo(DAY.plusDays(5));
        assertThatThrownBy(() -> appraise(task, "Gấp")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheLeadUnitOrTheDepartmentMovesItAndTheFasterOneWins() {
        var task = reviews.drafting(reviews.document(), AMEND);
        var ask = new DraftingTask.Ask(task, 0, List.of("Sở Tư pháp"), new Paper("", "30/SCT", DAY, DAY.plusDays(7)));
        assertThatThrownBy(() -> office.on(DAY, "taichinh", () -> opinions.ask(ask)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.on(DAY, "xa1", () -> opinions.ask(ask))).isInstanceOf(NotFound.class);
        office.on(DAY, "trungtam", () -> opinions.ask(ask)).orFail();
        office.on(DAY, "trungtam", () -> opinions.ask(ask)).orFail();
        assertThat(rows.one(Integer.class, "select count(*) from legal.drafting_opinion where task_id = ?", task))
                .isEqualTo(1);
        assertThatThrownBy(() -> office.on(DAY, OFFICER, () -> opinions.ask(ask)))
                .isInstanceOf(Stale.class);
    }

    private UUID submitted(UUID document, ReviewConclusion action) {
        var task = reviews.drafting(document, action);
        ask(task, List.of("Sở Tư pháp"), DAY.plusDays(7)).orFail();
        appraise(task, "Theo thủ tục rút gọn").orFail();
        office.on(DAY, LEADER, () -> move.submit(new DraftingTask.Go(task, version(task), paper("70/TTr-SCT"))))
                .orFail();
        return task;
    }

    private ReviewOutcome ask(UUID task, List<String> bodies, LocalDate until) {
        return office.on(
                DAY,
                "trungtam",
                () -> opinions.ask(
                        new DraftingTask.Ask(task, version(task), bodies, new Paper("", "30/SCT", DAY, until))));
    }

    private ReviewOutcome appraise(UUID task, String note) {
        return office.on(
                DAY,
                "trungtam",
                () -> opinions.sendToAppraisal(
                        new DraftingTask.Go(task, version(task), new Paper(note, "41/SCT", DAY, null))));
    }

    private int version(UUID task) {
        return reviews.version("drafting_task", task);
    }

    private LocalDate due(UUID task) {
        var clock = clocks.stream()
                .filter(one -> one.matter().equals("drafting"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(office.as(
                LEADER,
                () -> transaction.execute(
                        _ -> Objects.requireNonNull(clock.dueOn(List.of(task)).get(task)))));
    }

    private static Paper paper(String number) {
        return new Paper("", number, DAY, null);
    }

    private static Paper words(String words) {
        return new Paper(words, "", null, null);
    }

    private static String number(UUID task) {
        return task.toString().substring(24) + "/2026/QĐ-UBND";
    }

    private static List<String> codes(ReviewOutcome outcome) {
        return switch (outcome) {
            case ReviewOutcome.Done done -> throw new AssertionError("Done: " + done);
            case Refused(var findings) -> findings.stream().map(Finding::code).toList();
        };
    }
}
