package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.ChangeDecision;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.DecideChange;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** Changes of an approved đề án and its stopping, of local money: asked, confirmed, decided, carried out. */
@OfficeTest
class ChangesTests {

    private static final Dong ASKED = Dong.ofMillions(200);

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Changing changing;

    @Autowired
    AskChange ask;

    @Autowired
    DecideChange decide;

    @Autowired
    Rows rows;

    @Test
    void theDepartmentMovesTheLastDayWithinTheYear() {
        var id = builder.at(Stage.UNDER_WAY, 2093, ASKED);
        var day = LocalDate.of(2093, 10, 31);
        moved(changing.ask(DAY, id, ChangeKind.CHANGE_TIME_WITHIN_YEAR, until(day)));
        moved(changing.confirm(DAY, id));
        moved(changing.decide(DAY, "so.lanhdao", id, true));
        assertThat(days(id)).containsExactly(List.of(day, day, day));
        assertThat(request(id)).containsExactly("CHANGE_TIME_WITHIN_YEAR GRANTED DEPARTMENT 2026-08-10 2093-10-31");
    }

    @Test
    void onlyTheChairmanExtendsToTheNextYear() {
        var id = builder.at(Stage.UNDER_WAY, 2094, ASKED);
        var day = LocalDate.of(2095, 3, 31);
        moved(changing.ask(DAY, id, ChangeKind.EXTEND_TO_NEXT_YEAR, until(day)));
        moved(changing.confirm(DAY, id));
        assertThatThrownBy(() -> changing.decide(DAY, "so.lanhdao", id, true)).isInstanceOf(NotAllowed.class);
        moved(changing.decide(DAY, "ubnd", id, true));
        assertThat(days(id)).containsExactly(List.of(day, day, day));
        assertThat(request(id)).containsExactly("EXTEND_TO_NEXT_YEAR GRANTED COMMITTEE_CHAIR 2026-08-10 2095-03-31");
    }

    @Test
    void eachKindOfTimeKeepsToItsSideOfTheYear() {
        var id = builder.at(Stage.APPROVED, 2094, ASKED);
        assertThat(codes(changing.ask(DAY, id, ChangeKind.CHANGE_TIME_WITHIN_YEAR, until(LocalDate.of(2095, 1, 1)))))
                .containsExactly("project.change-not-within-year");
        assertThat(codes(changing.ask(DAY, id, ChangeKind.EXTEND_TO_NEXT_YEAR, until(LocalDate.of(2094, 12, 31)))))
                .containsExactly("project.change-not-beyond-year");
    }

    @Test
    void lessSupportIsFreeAgainForTheYear() {
        var id = builder.at(Stage.UNDER_WAY, 2074, ASKED);
        moved(changing.granted(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, amount(150)));
        assertThat(entries(id)).containsExactly("COMMIT 200000000", "RELEASE 50000000");
        assertThat(amounts(id)).containsExactly(List.of(150_000_000L, 150_000_000L));
    }

    @Test
    void supportNeverFallsBelowWhatWasPaid() {
        var id = builder.at(Stage.UNDER_WAY, 2075, ASKED);
        moved(paying.advance(DAY, id, Dong.ofMillions(100)));
        assertThat(codes(changing.ask(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, amount(99))))
                .containsExactly("project.change-below-paid");
        moved(changing.granted(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, amount(100)));
        assertThat(entries(id)).containsExactly("COMMIT 200000000", "ADVANCE 100000000", "RELEASE 100000000");
    }

    @Test
    void moreSupportIsSetAsideOutOfTheYear() {
        var id = approvedLower(2079, 200);
        moved(working.sign(DAY, id, Dong.ofMillions(150)));
        moved(changing.granted(DAY, id, ChangeKind.MORE_SUPPORT, amount(180)));
        assertThat(entries(id)).containsExactly("COMMIT 150000000", "COMMIT 30000000");
        assertThat(amounts(id)).containsExactly(List.of(180_000_000L, 180_000_000L));
    }

    @Test
    void moreSupportStaysWithinTheFrozenNorm() {
        var id = approvedLower(2098, 300);
        moved(changing.ask(DAY, id, ChangeKind.MORE_SUPPORT, amount(201)));
        moved(changing.confirm(DAY, id));
        var before = rows.office();
        assertThat(codes(changing.decide(DAY, "ubnd", id, true))).containsExactly("project.change-over-ceiling");
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void moreSupportNeedsMoneyOfTheYear() {
        var id = approvedLower(2096, 150);
        moved(changing.ask(DAY, id, ChangeKind.MORE_SUPPORT, amount(180)));
        moved(changing.confirm(DAY, id));
        var before = rows.office();
        assertThat(codes(changing.decide(DAY, "ubnd", id, true))).containsExactly("budget.not-enough-available");
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void anotherPlaceIsAssessedAgain() {
        var id = builder.at(Stage.UNDER_WAY, 2076, ASKED);
        var other = office.unit("20500");
        moved(changing.granted(DAY, id, ChangeKind.CHANGE_PLACE, Wanted.at(other)));
        assertThat(rows.one(UUID.class, "select place_id from project.project where id = ?", id))
                .isEqualTo(other);
    }

    @Test
    void anotherBeneficiaryIsAssessedAgainAndBothHearOfIt() {
        var id = builder.at(Stage.UNDER_WAY, 2080, ASKED);
        var former = rows.one(UUID.class, "select beneficiary_id from project.project where id = ?", id);
        assertThat(codes(changing.ask(DAY, id, ChangeKind.CHANGE_BENEFICIARY, Wanted.benefiting(former))))
                .containsExactly("project.change-same-beneficiary");
        var other = rows.one(
                UUID.class,
                "select id from establishment.establishment where legal_form = 'COOPERATIVE' and id <> ? order by name limit 1",
                former);
        moved(changing.granted(DAY, id, ChangeKind.CHANGE_BENEFICIARY, Wanted.benefiting(other)));
        assertThat(rows.one(UUID.class, "select beneficiary_id from project.project where id = ?", id))
                .isEqualTo(other);
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select message from desk.notice where file_id = ? and message like '%.beneficiary-%' order by message",
                        id))
                .containsExactly(
                        "notice.project.establishment.beneficiary-before",
                        "notice.project.establishment.beneficiary-now");
    }

    @Test
    void theFormerContentStaysInTheRequest() {
        var id = builder.at(Stage.APPROVED, 2077, ASKED);
        var former = rows.one(String.class, "select content from project.project where id = ?", id);
        moved(changing.granted(DAY, id, ChangeKind.CHANGE_CONTENT, Wanted.doing("Mua hai máy cỡ nhỏ")));
        assertThat(rows.one(String.class, "select content from project.project where id = ?", id))
                .isEqualTo("Mua hai máy cỡ nhỏ");
        assertThat(rows.one(
                        String.class,
                        "select facts_before ->> 'content' from project.change_request where project_id = ?",
                        id))
                .isEqualTo(former);
    }

    @Test
    void aStoppedProjectGivesBackAllThatWasPaid() {
        var id = builder.at(Stage.UNDER_WAY, 2078, ASKED);
        moved(paying.advance(DAY, id, Dong.ofMillions(100)));
        var stopping = moved(changing.granted(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        assertThat(stopping.stage()).isEqualTo(Stage.STOPPING);
        assertThat(codes(changing.close(DAY, id))).containsExactly("project.close-when-returned");
        moved(paying.refund(DAY, id, Dong.ofMillions(60)));
        assertThat(codes(paying.refund(DAY, id, Dong.ofMillions(41)))).containsExactly("project.refund-over-overpaid");
        moved(paying.refund(DAY, id, Dong.ofMillions(40)));
        assertThat(moved(changing.close(DAY, id)).stage()).isEqualTo(Stage.STOPPED);
        assertThat(entries(id))
                .containsExactly(
                        "COMMIT 200000000",
                        "ADVANCE 100000000",
                        "REFUND 60000000",
                        "REFUND 40000000",
                        "RELEASE 200000000");
    }

    @Test
    void oneRequestAtATimeAndTheImplementerMayTakeItBack() {
        var id = builder.at(Stage.UNDER_WAY, 2053, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        assertThat(codes(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING)))
                .containsExactly("project.change-asked-already");
        moved(changing.withdraw(DAY, id));
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select message from desk.notice where done_at is null and file_id = ? and message = 'notice.project.ASK_CHANGE'",
                        id))
                .as("what the officer was asked to look at")
                .isEmpty();
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(changing.giveBack(DAY, id));
        assertThat(codes(changing.confirm(DAY, id))).containsExactly("project.no-open-change");
        assertThat(status(id)).containsExactly("WITHDRAWN", "RETURNED");
    }

    @Test
    void nothingIsDecidedBeforeTheDepartmentHasConfirmedIt() {
        var id = builder.at(Stage.UNDER_WAY, 2054, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, amount(150)));
        assertThat(codes(changing.decide(DAY, "so.lanhdao", id, true))).containsExactly("project.change-not-confirmed");
    }

    @Test
    void theDepartmentDecidesNothingThatIsTheChairmans() {
        var id = builder.at(Stage.UNDER_WAY, 2059, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(changing.confirm(DAY, id));
        var version = rows.one(Integer.class, "select version from project.project where id = ?", id);
        var before = rows.office();
        for (var step : List.of(Step.DECIDE_CHANGE, Step.STOP)) {
            var granted = new ChangeDecision(step == Step.STOP, "77/QĐ-SCT", DAY, "Lý do");
            assertThat(refused(office.on(DAY, "so.lanhdao", () -> decide.decide(step, id, version, granted))))
                    .extracting(
                            Finding::code,
                            finding -> Objects.requireNonNull(finding.basis()).text())
                    .containsExactly(tuple("project.change-of-another-decider", "02/2025/QĐ-UBND (MẪU), Điều 13"));
        }
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void theFileStopsWhereAStopIsGrantedAndOnlyThere() {
        var id = builder.at(Stage.UNDER_WAY, 2060, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(changing.confirm(DAY, id));
        var version = rows.one(Integer.class, "select version from project.project where id = ?", id);
        var no = new ChangeDecision(false, "77/QĐ-UBND", DAY, "Chưa cần thiết");
        var yes = new ChangeDecision(true, "77/QĐ-UBND", DAY, "");
        assertThat(codes(office.on(DAY, "ubnd", () -> decide.decide(Step.STOP_ABOVE, id, version, no))))
                .containsExactly("project.change-of-another-decider");
        assertThat(codes(office.on(DAY, "ubnd", () -> decide.decide(Step.DECIDE_CHANGE_ABOVE, id, version, yes))))
                .containsExactly("project.change-of-another-decider");
    }

    @Test
    void whatIsNotGrantedChangesNothingButTheRequest() {
        var id = builder.at(Stage.UNDER_WAY, 2055, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(changing.confirm(DAY, id));
        assertThat(moved(changing.decide(DAY, "ubnd", id, false)).stage()).isEqualTo(Stage.UNDER_WAY);
        assertThat(status(id)).containsExactly("REFUSED");
        assertThat(entries(id)).containsExactly("COMMIT 200000000");
    }

    @Test
    void noMoneyLeavesAndNothingIsSignedWhileAStopIsUndecided() {
        var id = builder.at(Stage.APPROVED, 2056, ASKED);
        moved(changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        assertThat(codes(working.sign(DAY, id, ASKED))).containsExactly("project.change-open");
    }

    @Test
    void aStalePageAsksForNothingAndASecondClickAsksOnce() {
        var id = builder.at(Stage.UNDER_WAY, 2057, ASKED);
        var version = rows.one(Integer.class, "select version from project.project where id = ?", id);
        var before = rows.office();
        assertThatThrownBy(() -> asking(id, version - 1)).isInstanceOf(Stale.class);
        assertThat(rows.office()).isEqualTo(before);
        moved(asking(id, version));
        var once = rows.office();
        moved(asking(id, version));
        assertThat(rows.office()).isEqualTo(once);
    }

    private Decision asking(UUID id, int version) {
        return office.on(
                DAY, "trungtam", () -> ask.ask(id, version, Changing.asked(DAY, ChangeKind.STOP, Wanted.NOTHING)));
    }

    /** 200 million asked for, 150 approved. */
    private UUID approvedLower(int year, long millionsOfTheYear) {
        var id = builder.at(Stage.SUBMITTED, year, ASKED);
        moved(judging.pass(DAY, id, Dong.ofMillions(150)));
        done(planning.approve(DAY, builder.submittedPlan(year, Dong.ofMillions(millionsOfTheYear), id)));
        return id;
    }

    private static Wanted until(LocalDate day) {
        return Wanted.until(day);
    }

    private static Wanted amount(long millions) {
        return Wanted.support(Dong.ofMillions(millions));
    }

    private static List<String> codes(Decision decision) {
        return refused(decision).stream().map(Finding::code).toList();
    }

    private List<List<LocalDate>> days(UUID id) {
        return rows.all(
                (row, _) -> List.of(
                        row.getObject("contracted", LocalDate.class),
                        row.getObject("planned", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                "select contract.ends_on as contracted, project.ends_on as planned, due_on from project.project join project.contract on project_id = id where id = ?",
                id);
    }

    private List<List<Long>> amounts(UUID id) {
        return rows.all(
                (row, _) -> List.of(row.getLong("approved_vnd"), row.getLong("amount_vnd")),
                "select approved_vnd, amount_vnd from project.project join project.contract on project_id = id where id = ?",
                id);
    }

    private List<String> request(UUID id) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select concat_ws(' ', kind, status, decider, facts_before ->> 'endsOn', facts_after ->> 'endsOn') from project.change_request where project_id = ?",
                id);
    }

    private List<String> status(UUID id) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select status from project.change_request where project_id = ? order by asked_at, id",
                id);
    }

    private List<String> entries(UUID id) {
        return rows.all(
                (row, _) -> row.getString("kind") + " " + row.getLong("amount_vnd"),
                "select kind, amount_vnd from budget.entry where project_id = ? order by entered_at, id",
                id);
    }
}
