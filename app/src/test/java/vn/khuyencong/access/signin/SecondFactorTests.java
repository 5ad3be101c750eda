package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** Coming in with a password and a code, as people do it: page by page, in sessions of their own. */
@OfficeTest
class SecondFactorTests extends PeopleWithCodes {

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
}
