package vn.khuyencong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.programme.ProgrammeOutcome.Refused;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** A programme from its first draft to its adjustment, each test in years of its own. */
@OfficeTest
class ProgrammeLifeTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2010);

    @Autowired
    Office office;

    @Autowired
    OfficeClock clock;

    @Autowired
    CreateProgramme create;

    @Autowired
    SaveProgramme save;

    @Autowired
    SubmitProgramme submit;

    @Autowired
    DecideProgramme decide;

    @Autowired
    AdjustProgramme adjust;

    @Autowired
    ProgrammeReader reader;

    @Autowired
    Rows rows;

    @Test
    void isDraftedByTheOfficerSubmittedByTheLeaderAndApprovedByTheChairman() {
        var approved = approved();
        assertThat(approved.stage()).isEqualTo(EditionStage.APPROVED);
        assertThat(approved.decider()).isEqualTo("COMMITTEE_CHAIR");
        var look = office.as("thanhtra", () -> reader.look(approved.programme(), null));
        assertThat(look.isInForce()).isTrue();
        assertThat(look.may()).isEmpty();
        assertThat(look.moves())
                .extracting(EditionMove::step)
                .containsExactly(EditionStep.APPROVE, EditionStep.SUBMIT, EditionStep.SAVE, EditionStep.CREATE);
    }

    @Test
    void aSecondClickMakesNothingTwice() {
        var from = YEAR.getAndAdd(2);
        var asked = new Programme.Create(UUID.randomUUID(), Tier.LOCAL, "Chương trình", from, from + 1, false, 0);
        var first = office.as("so.chuyenvien", () -> create.create(asked).orFail());
        var second = office.as("so.chuyenvien", () -> create.create(asked).orFail());
        assertThat(second.id()).isEqualTo(first.id());
        var said = contents(from, 5);
        var saved =
                office.as("so.chuyenvien", () -> save.save(first.id(), 0, said).orFail());
        assertThat(office.as(
                        "so.chuyenvien", () -> save.save(first.id(), 0, said).orFail()))
                .isEqualTo(saved);
        // the same old form with something else in it is no second click
        assertThatThrownBy(() -> office.as("so.chuyenvien", () -> save.save(first.id(), 0, contents(from, 6))))
                .isInstanceOf(Stale.class);
        submit(saved);
        assertThat(submit(saved).stage()).isEqualTo(EditionStage.SUBMITTED);
    }

    @Test
    void noSecondProgrammeOfTheSameLevelHasOneOfItsYears() {
        var from = YEAR.getAndAdd(3);
        begun(from, from + 1);
        var asked = new Programme.Create(UUID.randomUUID(), Tier.LOCAL, "Khác", from + 1, from + 2, false, 0);
        assertThat(findings(office.as("so.chuyenvien", () -> create.create(asked))))
                .containsExactly("programme.years-taken");
    }

    @Test
    void whoeverDraftedOrSubmittedDoesNotApproveAndNoOtherOfficeDoes() {
        var submitted = submit(written());
        for (var somebody : List.of("so.chuyenvien", "so.lanhdao", "trungtam", "thanhtra", "coso1")) {
            assertThatThrownBy(() -> approve(somebody, submitted))
                    .as(somebody)
                    .isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        assertThatThrownBy(() -> office.as("trungtam", () -> submit.submit(submission(written()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReturnedProgrammeIsWrittenOnAndSubmittedAgain() {
        var submitted = submit(written());
        var back = new Programme.Return(submitted.id(), submitted.version(), "Bổ sung căn cứ");
        assertThat(findings(office.as(
                        "ubnd", () -> decide.giveBack(new Programme.Return(submitted.id(), submitted.version(), " ")))))
                .containsExactly("programme.reason-missing");
        var returned = office.as("ubnd", () -> decide.giveBack(back).orFail());
        assertThat(returned.stage()).isEqualTo(EditionStage.RETURNED);
        assertThat(submit(returned).stage()).isEqualTo(EditionStage.SUBMITTED);
    }

    @Test
    void whatWasTypedIsKeptAndStopsTheSubmissionUntilItIsSaved() {
        var written = written();
        var version = office.as("so.chuyenvien", () -> save.keep(written.id(), written.version(), "{\"aims\":\"dở\"}"));
        assertThat(version).isEqualTo(written.version() + 1);
        assertThat(office.as("so.chuyenvien", () -> reader.draft(written.id())))
                .hasValueSatisfying(typed -> assertThat(typed).contains("dở"));
        var sent = new Programme.Submit(written.id(), version, "1/TTr-SCT", clock.today());
        assertThat(findings(office.as("so.lanhdao", () -> submit.submit(sent))))
                .containsExactly("programme.draft-not-saved");
        assertThatThrownBy(() -> office.as("trungtam", () -> save.keep(written.id(), written.version(), "{}")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> office.as("thanhtra", () -> save.keep(written.id(), version, "{}")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAdjustmentBeginsFromTheOneInForceWhichStays() {
        var first = approved();
        var wanted = new Programme.Adjust(first.programme(), 1, "Tăng chỉ tiêu");
        var second = office.as("so.chuyenvien", () -> adjust.adjust(wanted).orFail());
        assertThat(office.as("so.chuyenvien", () -> adjust.adjust(wanted).orFail()))
                .isEqualTo(second);
        assertThat(findings(office.as("trungtam", () -> adjust.adjust(wanted))))
                .containsExactly("programme.adjusted-already");
        var look = office.as("so.chuyenvien", () -> reader.look(second.id()));
        var said = look.contents();
        assertThat(Difference.between(look.programme(), said, said)).isEmpty();
        var more = new Contents(said.aims(), List.of(raised(said.indicators().getFirst())), said.money(), "");
        var saved = office.as(
                "so.chuyenvien",
                () -> save.save(second.id(), second.version(), more).orFail());
        approve("ubnd", submit(saved));
        var now = office.as("so.chuyenvien", () -> reader.look(first.programme(), null));
        assertThat(now.edition().number()).isEqualTo(2);
        assertThat(Difference.between(now.programme(), said, now.contents()))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.amountAfter() - one.amountBefore()).isEqualTo(1));
        assertThat(office.as("so.chuyenvien", () -> reader.look(first.id())).contents())
                .isEqualTo(said);
    }

    @Test
    void theDatabaseLetsNobodyChangeWhatWasApprovedOrSeeAnotherProvince() {
        var approved = approved();
        var leader = office.actor("so.lanhdao");
        assertThat(rows.changeAs(leader, "update programme.edition set aims = 'x' where id = '" + approved.id() + "'"))
                .isZero();
        assertThat(rows.changeAs(leader, "delete from programme.target where edition_id = '" + approved.id() + "'"))
                .isZero();
        assertThatThrownBy(() -> rows.changeAs(
                        leader, "insert into programme.money values ('" + approved.id() + "', 2026, 'OTHER', 1)"))
                .hasStackTraceContaining("row-level security");
        for (var stranger : List.of("coso1", "xa1", "quantri", "ctv1")) {
            assertThat(rows.as(
                            office.actor(stranger),
                            (row, _) -> row.getString(1),
                            "select name from programme.programme"))
                    .as(stranger)
                    .isEmpty();
        }
    }

    private Edition begun(int from, int to) {
        var asked = new Programme.Create(UUID.randomUUID(), Tier.LOCAL, "Chương trình " + from, from, to, false, 0);
        return office.as("so.chuyenvien", () -> create.create(asked).orFail());
    }

    private Edition written() {
        var from = YEAR.getAndAdd(2);
        var begun = begun(from, from + 1);
        return office.as(
                "so.chuyenvien",
                () -> save.save(begun.id(), begun.version(), contents(from, 5)).orFail());
    }

    private Programme.Submit submission(Edition edition) {
        return new Programme.Submit(edition.id(), edition.version(), "12/TTr-SCT", clock.today());
    }

    private Edition submit(Edition edition) {
        return office.as("so.lanhdao", () -> submit.submit(submission(edition)).orFail());
    }

    private Edition approve(String account, Edition edition) {
        var approve = new Programme.Approve(edition.id(), edition.version(), "34/QĐ-UBND", clock.today());
        return office.as(account, () -> decide.approve(approve).orFail());
    }

    private Edition approved() {
        return approve("ubnd", submit(written()));
    }

    private static Contents contents(int year, long target) {
        var indicator = new Indicator(
                UUID.nameUUIDFromBytes(new byte[] {(byte) year}),
                "Cơ sở được hỗ trợ",
                "cơ sở",
                Measure.ESTABLISHMENTS,
                "ADVANCED_MACHINERY",
                null,
                3L,
                year - 1,
                "Theo nghiệm thu",
                "",
                Map.of(year, target));
        return new Contents(
                "Mục tiêu chung",
                List.of(indicator),
                List.of(new Contents.Share(year, Source.LOCAL, Dong.ofMillions(900))),
                "");
    }

    private static Indicator raised(Indicator indicator) {
        var year = indicator.targets().keySet().iterator().next();
        return new Indicator(
                indicator.thread(),
                indicator.name(),
                indicator.unit(),
                indicator.measure(),
                indicator.activity(),
                indicator.group(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.how(),
                indicator.grounds(),
                Map.of(year, indicator.target(year) + 1));
    }

    private static List<String> findings(ProgrammeOutcome outcome) {
        return outcome instanceof Refused(var findings)
                ? findings.stream().map(Finding::code).toList()
                : List.of();
    }
}
