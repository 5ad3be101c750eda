package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** A password that somebody else made, of an account that must have a second factor. */
@OfficeTest
class MadePasswordTests {

    private static final String LEADER = "so.lanhdao";
    private static final String OWN = "trâu buộc ghét trâu ăn";
    private static final String CHANGE = "/doi-mat-khau";
    private static final String ENROL = "/dang-nhap/yeu-to";
    private static final String CODE = "/dang-nhap/ma";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private SecondFactors factors;

    private final Instant now = Instant.now();

    @AfterEach
    void asBefore() {
        var account = office.actor(LEADER).account();
        office.runAs(LEADER, () -> {
            factors.takeOff(account);
            keeping.ownPassword(account, Office.PASSWORD);
        });
    }

    @Test
    void isChangedFirstAndTheFactorIsBoundToTheOwnOne() {
        var leader = visitor();
        assertThat(leader.signIn(LEADER, made())).hasRedirectedUrl("/bat-dau");
        for (var page : List.of("/bat-dau", "/tong-quan", "/tai-khoan-cua-toi", ENROL, CODE)) {
            assertThat(leader.open(page)).as(page).hasRedirectedUrl(CHANGE);
        }
        assertThat(change(leader)).hasRedirectedUrl("/dang-nhap?moi");
        assertThat(leader.open("/tong-quan")).hasRedirectedUrl("/dang-nhap");
        assertThat(leader.signIn(LEADER, OWN)).hasRedirectedUrl(ENROL);
    }

    @Test
    void opensNothingToWhomHasNotTheFactorAndMustStillBeChangedThen() {
        var first = visitor();
        first.signIn(LEADER, Office.PASSWORD);
        var telephone = Telephone.from(first.open(ENROL));
        OfficeClock.runAt(
                now,
                () -> assertThat(first.submit(ENROL, ENROL, "ma", telephone.codeAt(now)))
                        .hasStatusOk());
        var leader = visitor();
        assertThat(leader.signIn(LEADER, made())).hasRedirectedUrl(CODE);
        assertThat(leader.open(CHANGE)).hasRedirectedUrl("/dang-nhap");
        var later = now.plusSeconds(30);
        OfficeClock.runAt(
                later,
                () -> assertThat(leader.submit(CODE, CODE, "ma", telephone.codeAt(later)))
                        .hasRedirectedUrl("/doi-mat-khau?continue"));
        assertThat(leader.open("/tong-quan")).hasRedirectedUrl(CHANGE);
        assertThat(change(leader)).hasRedirectedUrl("/dang-nhap?moi");
        assertThat(leader.signIn(LEADER, OWN)).hasRedirectedUrl(CODE);
    }

    private String made() {
        return Objects.requireNonNull(office.as(
                        "quantri",
                        () -> keeping.newPassword(office.actor(LEADER).account()))
                .password());
    }

    private static MvcTestResult change(Visitor visitor) {
        return visitor.submit(CHANGE, CHANGE, "password", OWN, "again", OWN);
    }

    private Visitor visitor() {
        return Visitor.at(pages, "198.51.100.31");
    }
}
