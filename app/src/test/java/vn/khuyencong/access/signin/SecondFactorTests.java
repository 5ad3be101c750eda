package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** Coming in with a password and a code, as people do it: page by page, in sessions of their own. */
@OfficeTest
@Import(Rows.class)
class SecondFactorTests {

    private static final String ADDRESS = "198.51.100.1";
    private static final String CODE = "/dang-nhap/ma";
    private static final String MINE = "/tai-khoan-cua-toi";
    private static final String ENROL = "/dang-nhap/yeu-to";
    /** An approver, who must have a second factor. */
    private static final String LEADER = "so.lanhdao";
    /** Somebody who may have one. */
    private static final String CLERK = "ctv1";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Rows rows;

    private final Instant now = Instant.now();

    @AfterEach
    void nobodyKeepsAFactor() {
        for (var username : List.of(LEADER, CLERK)) {
            office.runAs(username, () -> factors.takeOff(office.actor(username).account()));
        }
    }

    @Test
    void whoNeedNotHaveAFactorComesInByThePasswordAlone() {
        assertThat(visitor().signIn(CLERK, Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void anApproverIsLedToSetOneUpAndNothingElseOpens() {
        var leader = visitor();
        assertThat(leader.signIn(LEADER, Office.PASSWORD)).hasRedirectedUrl(ENROL);
        for (var page : List.of("/tong-quan", "/bat-dau", "/tai-khoan-cua-toi", "/ke-hoach")) {
            assertThat(leader.open(page)).as(page).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/dang-nhap");
        }
        assertThat(leader.open(CODE)).hasRedirectedUrl("/dang-nhap?lai");
        assertThat(leader.open(ENROL)).hasStatusOk();
    }

    @Test
    void aFactorSetUpAtTheDoorOpensItAndLeadsWhereOneWanted() {
        var leader = visitor();
        leader.open("/kinh-phi?nam=2026");
        leader.signIn(LEADER, Office.PASSWORD);
        var telephone = Telephone.from(leader.open(ENROL));
        assertThat(enrol(leader, "000000")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var shown = enrol(leader, telephone.codeAt(now));
        assertThat(shown).hasStatusOk().bodyText().contains("href=\"/kinh-phi?nam=2026");
        assertThat(Telephone.recoveryCodes(shown)).hasSize(10).doesNotHaveDuplicates();
        assertThat(leader.open("/tong-quan")).hasStatusOk();
    }

    @Test
    void fromThenOnTheCodeIsAskedAndAWrongOneKeepsTheDoorShut() {
        var telephone = enrolled();
        var leader = visitor();
        assertThat(leader.signIn(LEADER, Office.PASSWORD)).hasRedirectedUrl(CODE);
        assertThat(leader.open(ENROL)).hasRedirectedUrl("/dang-nhap?lai");
        assertThat(code(leader, "000000")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(leader.open("/tong-quan")).hasRedirectedUrl("/dang-nhap");
        at(
                now.plusSeconds(30),
                () -> assertThat(code(leader, telephone.codeAt(now.plusSeconds(30))))
                        .hasRedirectedUrl("/tong-quan?continue"));
        assertThat(leader.open("/tong-quan")).hasStatusOk();
    }

    @Test
    void aCodeSeenOverTheShoulderIsNotTakenAgain() {
        var telephone = enrolled();
        var later = now.plusSeconds(30);
        at(later, () -> {
            var leader = visitor();
            leader.signIn(LEADER, Office.PASSWORD);
            assertThat(code(leader, telephone.codeAt(later))).hasRedirectedUrl("/bat-dau");
            var thief = visitor();
            thief.signIn(LEADER, Office.PASSWORD);
            assertThat(code(thief, telephone.codeAt(later))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        var telephone = Telephone.from(leader.open(ENROL));
        var recovery = Telephone.recoveryCodes(enrol(leader, telephone.codeAt(now)));
        var lost = visitor();
        lost.signIn(LEADER, Office.PASSWORD);
        assertThat(code(lost, recovery.getFirst().toUpperCase(Locale.ROOT))).hasRedirectedUrl("/bat-dau");
        assertThat(lost.open("/tai-khoan-cua-toi")).bodyText().contains("Còn 9");
        var again = visitor();
        again.signIn(LEADER, Office.PASSWORD);
        assertThat(code(again, recovery.getFirst())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(code(again, recovery.getLast())).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void afterFiveWrongCodesTheRightOneWaitsTooAndTheAnswerIsTheSame() {
        var telephone = enrolled();
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        for (int i = 0; i < 5; i++) {
            code(leader, "000000");
        }
        var soon = now.plusSeconds(40);
        at(soon, () -> assertThat(code(leader, telephone.codeAt(soon))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        // a right password does not shorten it
        var elsewhere = visitor();
        elsewhere.signIn(LEADER, Office.PASSWORD);
        at(soon, () -> assertThat(code(elsewhere, telephone.codeAt(soon))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        var later = now.plus(Duration.ofMinutes(2));
        at(later, () -> assertThat(code(leader, telephone.codeAt(later))).hasRedirectedUrl("/bat-dau"));
    }

    @Test
    void whoWaitsTooLongWithTheCodeBeginsAgain() {
        enrolled();
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        at(now.plus(Duration.ofMinutes(11)), () -> assertThat(leader.open(CODE)).hasRedirectedUrl("/dang-nhap?lai"));
    }

    @Test
    void whoKnowsThePasswordAloneDoesNotPutHerAppInThePlaceOfAnother() {
        var thief = visitor();
        thief.signIn(LEADER, Office.PASSWORD);
        var hers = Telephone.from(thief.open(ENROL));
        var telephone = enrolled();
        assertThat(thief.open(ENROL)).hasRedirectedUrl("/dang-nhap?lai");
        assertThat(thief.submit("/dang-nhap", ENROL, "ma", hers.codeAt(now))).hasRedirectedUrl("/dang-nhap?lai");
        assertThat(thief.open("/tong-quan")).hasRedirectedUrl("/dang-nhap");
        assertThat(comesIn(LEADER, telephone).open("/tong-quan")).hasStatusOk();
    }

    @Test
    void whatEndsTheSessionsOfAnAccountEndsTheOneAtTheDoorToo() {
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        assertThat(leader.open(ENROL)).hasStatusOk();
        takeOff(LEADER, "quantri");
        assertThat(leader.open(ENROL)).hasRedirectedUrl("/dang-nhap?lai");
    }

    @Test
    void whoStandsAtTheDoorIsNotAmongThePlacesWhereOneIsSignedIn() {
        var telephone = enrolledClerk();
        var clerk = comesIn(CLERK, telephone);
        var before = otherPlaces(clerk);
        assertThat(visitor().signIn(CLERK, Office.PASSWORD)).hasRedirectedUrl(CODE);
        assertThat(otherPlaces(clerk)).isEqualTo(before);
        comesIn(CLERK, telephone, 60);
        assertThat(otherPlaces(clerk)).isEqualTo(before + 1);
    }

    @Test
    void theSessionAndTheTokenOfFormsAreNewBehindTheDoor() {
        var telephone = enrolled();
        var leader = visitor();
        leader.open("/tong-quan");
        var outside = leader.cookie(Visitor.SESSION);
        leader.signIn(LEADER, Office.PASSWORD);
        var between = leader.cookie(Visitor.SESSION);
        var later = now.plusSeconds(30);
        at(
                later,
                () -> assertThat(code(leader, telephone.codeAt(later)))
                        .hasRedirectedUrl("/tong-quan?continue")
                        .cookies()
                        .hasMaxAge("XSRF-TOKEN", Duration.ZERO));
        leader.open("/tai-khoan-cua-toi");
        assertThat(List.of(outside, between, leader.cookie(Visitor.SESSION)))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        var knewTheOld = visitor();
        knewTheOld.steal(Visitor.SESSION, between);
        assertThat(knewTheOld.open("/tong-quan")).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void theAdministratorTakesALostFactorOffAndWhoeverHasItIsOut() {
        var telephone = enrolledClerk();
        var clerk = visitor();
        var later = now.plusSeconds(30);
        at(later, () -> {
            clerk.signIn(CLERK, Office.PASSWORD);
            assertThat(code(clerk, telephone.codeAt(later))).hasRedirectedUrl("/bat-dau");
        });
        assertThat(takeOff(CLERK, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(takeOff(CLERK, "quantri")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(clerk.open("/tai-khoan-cua-toi")).hasRedirectedUrl("/dang-nhap");
        assertThat(visitor().signIn(CLERK, Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
        assertThat(takeOff("quantri", "quantri")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoNeedNotHaveAFactorTakesItOffWithHerPassword() {
        var telephone = enrolledClerk();
        var clerk = comesIn(CLERK, telephone);
        assertThat(mine(clerk, "/ung-dung/go", "sai")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(clerk.open(MINE + "/ung-dung"))
                .as("not put in the place of another")
                .hasRedirectedUrl(MINE);
        assertThat(mine(clerk, "/ung-dung/go", Office.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(visitor().signIn(CLERK, Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void anOpenSessionIsNotEnoughToSetOneUpAndTheOtherPlacesAreLeft() {
        var elsewhere = visitor();
        elsewhere.signIn(CLERK, Office.PASSWORD);
        var clerk = visitor();
        clerk.signIn(CLERK, Office.PASSWORD);
        var form = MINE + "/ung-dung";
        var telephone = Telephone.from(clerk.open(form));
        at(now, () -> {
            assertThat(clerk.submit(form, form, "ma", telephone.codeAt(now), "mat-khau", "sai"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Mật khẩu chưa đúng");
            assertThat(elsewhere.open(MINE)).hasStatusOk();
            assertThat(clerk.submit(form, form, "ma", telephone.codeAt(now), "mat-khau", Office.PASSWORD))
                    .hasStatusOk();
        });
        assertThat(elsewhere.open(MINE)).hasRedirectedUrl("/dang-nhap");
        assertThat(clerk.open(MINE)).hasStatusOk();
    }

    @Test
    void whatSomebodySawBeforeAtTheSameBrowserIsNotOfferedToTheNext() {
        var browser = visitor();
        browser.signIn("giamkhao3", Office.PASSWORD);
        var seen = Telephone.from(browser.open(MINE + "/ung-dung"));
        browser.signIn(CLERK, Office.PASSWORD);
        assertThat(Telephone.from(browser.open(MINE + "/ung-dung"))).isNotEqualTo(seen);
    }

    @Test
    void anApproverKeepsHerLastFactor() {
        var leader = comesIn(LEADER, enrolled());
        assertThat(mine(leader, "/ung-dung/go", Office.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor().signIn(LEADER, Office.PASSWORD)).hasRedirectedUrl(CODE);
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        var old = Telephone.recoveryCodes(
                enrol(leader, Telephone.from(leader.open(ENROL)).codeAt(now)));
        assertThat(mine(leader, "/ma-du-phong", "sai")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var shown = Telephone.recoveryCodes(mine(leader, "/ma-du-phong", Office.PASSWORD));
        assertThat(shown).hasSize(10).doesNotContainAnyElementsOf(old);
        var again = visitor();
        again.signIn(LEADER, Office.PASSWORD);
        assertThat(code(again, old.getFirst())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(code(again, shown.getFirst())).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void theTrailTellsThatAFactorCameAndWentButNotWhatItIs() {
        enrolled();
        takeOff(LEADER, "quantri");
        var account = office.actor(LEADER).account();
        var trail = rows.all(
                (row, _) -> row.getString(1),
                "select concat(action, ' ', table_name, ' ', before, after) from access.change where file_id = ?",
                account);
        assertThat(trail)
                .anyMatch(line -> line.startsWith("INSERT access.one_time_secret"))
                .anyMatch(line -> line.startsWith("DELETE access.one_time_secret"))
                .anyMatch(line -> line.startsWith("DELETE access.recovery_code"))
                .noneMatch(line -> line.contains("\"secret\"") || line.contains("\"code_hash\""));
    }

    private Telephone enrolled() {
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        var telephone = Telephone.from(leader.open(ENROL));
        at(now, () -> assertThat(enrol(leader, telephone.codeAt(now))).hasStatusOk());
        return telephone;
    }

    private Telephone enrolledClerk() {
        var clerk = visitor();
        clerk.signIn(CLERK, Office.PASSWORD);
        var form = "/tai-khoan-cua-toi/ung-dung";
        var telephone = Telephone.from(clerk.open(form));
        at(
                now,
                () -> assertThat(clerk.submit(form, form, "ma", telephone.codeAt(now), "mat-khau", Office.PASSWORD))
                        .hasStatusOk());
        return telephone;
    }

    private static int otherPlaces(Visitor visitor) {
        return Visitor.text(visitor.open(MINE)).split(MINE + "/phien/[0-9a-f]", -1).length - 1;
    }

    private Visitor comesIn(String username, Telephone telephone) {
        return comesIn(username, telephone, 30);
    }

    private Visitor comesIn(String username, Telephone telephone, int seconds) {
        var visitor = visitor();
        var later = now.plusSeconds(seconds);
        visitor.signIn(username, Office.PASSWORD);
        at(later, () -> assertThat(code(visitor, telephone.codeAt(later))).hasRedirectedUrl("/bat-dau"));
        return visitor;
    }

    private static MvcTestResult mine(Visitor visitor, String action, String password) {
        return visitor.submit(MINE, MINE + action, "mat-khau", password);
    }

    private MvcTestResult takeOff(String username, String by) {
        return pages.post()
                .uri("/quan-tri/tai-khoan/" + office.actor(username).account() + "/yeu-to")
                .with(office.signedIn(by))
                .exchange();
    }

    private static MvcTestResult enrol(Visitor visitor, String code) {
        return visitor.submit(ENROL, ENROL, "ma", code);
    }

    private static MvcTestResult code(Visitor visitor, String code) {
        return visitor.submit(CODE, CODE, "ma", code);
    }

    private static void at(Instant moment, Runnable work) {
        OfficeClock.runAt(moment, work);
    }

    private Visitor visitor() {
        return Visitor.at(pages, ADDRESS);
    }
}
