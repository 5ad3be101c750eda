package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.legal.ReviewConclusion.AMEND;
import static vn.khuyencong.legal.ReviewConclusion.REPEAL;
import static vn.khuyencong.legal.ReviewConclusion.REPLACE;
import static vn.khuyencong.legal.ReviewConclusion.STILL_RIGHT;
import static vn.khuyencong.legal.ReviewOffice.DAY;
import static vn.khuyencong.legal.ReviewOffice.LEADER;
import static vn.khuyencong.legal.ReviewOffice.OFFICER;
import static vn.khuyencong.legal.ReviewOffice.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** A review round from its list of documents to its end. */
@OfficeTest
@Import({ReviewOffice.class, ReviewOffice.Writing.class})
class ReviewTests {

    @Autowired
    Office office;

    @Autowired
    ReviewOffice reviews;

    @Autowired
    Rows rows;

    @Autowired
    CreateReview create;

    @Autowired
    PrepareReview prepare;

    @Autowired
    OpenReview open;

    @Autowired
    CloseReview close;

    @Autowired
    WriteReviewFinding write;

    @Autowired
    JudgeReviewFinding judge;

    @Test
    void takesInWhatIsInForceOnItsDay() {
        var ended = reviews.national("26/2014/TTLT-BTC-BCT");
        var unread = reviews.national("20/2017/TT-BCT");
        var inForce = reviews.national("45/2012/NĐ-CP");
        var round = reviews.prepared();
        office.on(DAY, OFFICER, () -> prepare.fill(round, 0, new ReviewRound.Fill("NATIONAL", null)));
        assertThat(documents(round)).contains(inForce).doesNotContain(ended, unread);
        // what nobody has read the day of is chosen by hand
        office.on(DAY, OFFICER, () -> prepare.add(round, 1, Set.of(unread)));
        assertThat(documents(round)).contains(unread);
    }

    @Test
    void opensOnlyWithAReviewerForEveryDocumentAndFreezesHowEachStands() {
        var document = reviews.document();
        var round = reviews.prepared(document);
        var opening = new ReviewRound.Open(round, 1, "15/KH-SCT", DAY);
        assertThat(codes(office.on(DAY, LEADER, () -> open.open(opening)))).containsExactly("legal.review.unassigned");
        office.on(
                DAY,
                OFFICER,
                () -> prepare.assign(new ReviewRound.Assign(
                                round, 1, reviews.body("trungtam"), Set.of(reviews.finding(round))))
                        .orFail());
        office.on(
                DAY,
                LEADER,
                () -> open.open(new ReviewRound.Open(round, 2, "15/KH-SCT", DAY))
                        .orFail());
        assertThat(rows.one(String.class, "select validity from legal.review_finding where round_id = ?", round))
                .isEqualTo("IN_FORCE");
        // frozen: nothing comes in or out as before
        assertThat(codes(office.on(DAY, OFFICER, () -> prepare.add(round, 3, Set.of(reviews.document())))))
                .containsExactly("legal.review.step-not-allowed");
    }

    @Test
    void growsWhileOpenOnlyWithAReason() {
        var round = reviews.opened("trungtam", reviews.document());
        var late = reviews.document();
        var body = reviews.body("taichinh");
        assertThat(codes(office.on(DAY, OFFICER, () -> open.extend(new ReviewRound.Extend(round, 3, late, body, " ")))))
                .containsExactly("legal.review.extend-reason-missing");
        office.on(
                DAY,
                OFFICER,
                () -> open.extend(new ReviewRound.Extend(round, 3, late, body, "Vừa được ban hành"))
                        .orFail());
        assertThat(reviews.findings(round)).hasSize(2);
        assertThat(reviews.waiting("taichinh", "review").keySet())
                .anyMatch(link -> link.startsWith("/ra-soat/" + round));
    }

    @Test
    void tellsEachReviewerOfHerDocumentsAndTheLeaderOfWhatCameBack() {
        var round = reviews.opened("xa1", reviews.document());
        var finding = reviews.finding(round);
        var link = "/ra-soat/" + round + "/ket-qua/" + finding;
        assertThat(reviews.waiting("xa1", "review")).containsEntry(link, "legal.review.notice.assigned");
        assertThat(reviews.waiting("xa2", "review")).doesNotContainKey(link);

        reviews.send("xa1", finding, answer(STILL_RIGHT)).orFail();
        assertThat(reviews.waiting("xa1", "review")).doesNotContainKey(link);
        assertThat(reviews.waiting(LEADER, "review")).containsEntry(link, "legal.review.notice.sent");

        office.on(
                DAY,
                LEADER,
                () -> judge.giveBack(new ReviewFinding.Judge(finding, 1, "Nêu rõ điều khoản"))
                        .orFail());
        assertThat(reviews.waiting("xa1", "review")).containsEntry(link, "legal.review.notice.returned");
        reviews.send("xa1", finding, answer(AMEND)).orFail();
        reviews.accept(LEADER, finding).orFail();
        assertThat(reviews.stage("review_finding", finding)).isEqualTo("ACCEPTED");
        assertThat(reviews.waiting(LEADER, "review")).doesNotContainKey(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taichinh", "thanhtra", "ubnd", OFFICER, LEADER})
    void onlyTheOrganisationItIsGivenToWrites(String other) {
        var round = reviews.opened("trungtam", reviews.document());
        assertThatThrownBy(() -> reviews.send(other, reviews.finding(round), answer(STILL_RIGHT)))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa2", "coso1", "giamkhao1", "ctv1", "quantri"})
    void whoHasNoPartInItDoesNotEvenSeeIt(String other) {
        var round = reviews.opened("xa1", reviews.document());
        assertThatThrownBy(() -> reviews.send(other, reviews.finding(round), answer(STILL_RIGHT)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trungtam", "taichinh", "ubnd", "thanhtra", "xa1"})
    void onlyTheDepartmentBeginsARound(String other) {
        var terms = new ReviewRound.Terms("Rà soát", "", DAY, DAY.plusDays(10));
        assertThatThrownBy(() ->
                        office.on(DAY, other, () -> create.create(new ReviewRound.Create(UUID.randomUUID(), terms))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheLeaderOpensAcceptsAndCloses() {
        var round = reviews.prepared(reviews.document());
        assertThatThrownBy(() ->
                        office.on(DAY, OFFICER, () -> open.open(new ReviewRound.Open(round, 1, "15/KH-SCT", DAY))))
                .isInstanceOf(NotAllowed.class);
        var opened = reviews.opened("trungtam", reviews.document());
        reviews.send("trungtam", reviews.finding(opened), answer(STILL_RIGHT)).orFail();
        assertThatThrownBy(() -> reviews.accept(OFFICER, reviews.finding(opened)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.on(DAY, OFFICER, () -> close.close(closing(opened, Map.of()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyAcceptsHerOwnFinding() {
        var round = reviews.opened(LEADER, reviews.document());
        reviews.send(LEADER, reviews.finding(round), answer(STILL_RIGHT)).orFail();
        assertThat(codes(reviews.accept(LEADER, reviews.finding(round)))).containsExactly("legal.review.own-finding");
    }

    @Test
    void closesWhenEveryDocumentIsAcceptedOrExplained() {
        var round = reviews.opened("trungtam", reviews.document(), reviews.document());
        var findings = reviews.findings(round);
        reviews.send("trungtam", findings.getFirst(), answer(STILL_RIGHT)).orFail();
        reviews.accept(LEADER, findings.getFirst()).orFail();
        assertThat(codes(office.on(DAY, LEADER, () -> close.close(closing(round, Map.of())))))
                .containsExactly("legal.review.missing-unexplained");
        office.on(
                DAY,
                LEADER,
                () -> close.close(closing(round, Map.of(findings.getLast(), "Chờ quy định mới")))
                        .orFail());
        assertThat(reviews.stage("review_round", round)).isEqualTo("CLOSED");
        assertThat(codes(reviews.send("trungtam", findings.getLast(), answer(STILL_RIGHT))))
                .containsExactly("legal.review.step-not-allowed");
        assertThat(reviews.waiting("trungtam", "review").keySet())
                .noneMatch(link -> link.startsWith("/ra-soat/" + round));
    }

    @Test
    void aBodyOfTheRoundProposesADocumentThatIsNotThere() {
        var round = reviews.opened("xa1", reviews.document());
        var propose = new ReviewFinding.Propose(UUID.randomUUID(), round, "Quy chế cộng tác viên khuyến công");
        var id = office.on(DAY, "xa1", () -> write.propose(propose)).orFail();
        // the second click of a double click is the same proposal
        assertThat(office.on(DAY, "xa1", () -> write.propose(propose)).orFail()).isEqualTo(id);
        reviews.send("xa1", id, answer(ReviewConclusion.ISSUE_NEW)).orFail();
        reviews.accept(LEADER, id).orFail();
        assertThatThrownBy(() -> office.on(
                        DAY,
                        "taichinh",
                        () -> write.propose(new ReviewFinding.Propose(UUID.randomUUID(), round, "Khác"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theFasterOneWinsAndADoubleClickIsOneMove() {
        var round = reviews.opened("trungtam", reviews.document());
        var finding = reviews.finding(round);
        var sent = new ReviewFinding.Write(finding, 0, answer(STILL_RIGHT));
        office.on(DAY, "trungtam", () -> write.send(sent)).orFail();
        office.on(DAY, "trungtam", () -> write.send(sent)).orFail();
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from legal.review_move where finding_id = ? and step = 'SEND'",
                        finding))
                .isEqualTo(1);
        assertThatThrownBy(() -> office.on(DAY, "ketoan", () -> write.send(sent)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void becomesADraftingTaskOnlyWhenAcceptedAndOnlyOnce() {
        var round = reviews.opened("trungtam", reviews.document());
        var finding = reviews.finding(round);
        reviews.send("trungtam", finding, answer(AMEND)).orFail();
        assertThat(codes(reviews.begin(finding, AMEND))).containsExactly("legal.drafting.finding-not-accepted");
        reviews.accept(LEADER, finding).orFail();
        assertThat(codes(reviews.begin(finding, REPLACE))).containsExactly("legal.drafting.not-proposed");
        reviews.begin(finding, AMEND).orFail();
        assertThat(codes(reviews.begin(finding, AMEND))).containsExactly("legal.drafting.already-begun");
    }

    @Test
    void theProvinceDraftsNothingThatRepealsANationalDocument() {
        var round = reviews.opened("trungtam", reviews.national("36/2013/TT-BCT"));
        var finding = reviews.finding(round);
        reviews.send("trungtam", finding, answer(REPEAL)).orFail();
        reviews.accept(LEADER, finding).orFail();
        assertThat(codes(reviews.begin(finding, REPEAL))).containsExactly("legal.drafting.not-ours-to-change");
    }

    private ReviewRound.Close closing(UUID round, Map<UUID, String> missing) {
        return new ReviewRound.Close(
                round, reviews.version("review_round", round), "20/BC-SCT", DAY, "Đã rà soát xong", missing);
    }

    private List<UUID> documents(UUID round) {
        return rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select document_id from legal.review_finding where round_id = ?",
                round);
    }

    private static List<String> codes(ReviewOutcome outcome) {
        return switch (outcome) {
            case ReviewOutcome.Done done -> throw new AssertionError("Done: " + done);
            case Refused(var findings) -> findings.stream().map(Finding::code).toList();
        };
    }
}
