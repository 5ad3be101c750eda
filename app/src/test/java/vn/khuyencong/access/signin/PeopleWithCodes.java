package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** People who come with passwords and codes, a leader who must have a second factor and a clerk who may have one. */
abstract class PeopleWithCodes {

    static final String ADDRESS = "198.51.100.1";
    static final String CODE = "/dang-nhap/ma";
    static final String MINE = "/tai-khoan-cua-toi";
    static final String ENROL = "/dang-nhap/yeu-to";
    /** An approver, who must have a second factor. */
    static final String LEADER = "so.lanhdao";
    /** Somebody who may have one. */
    static final String CLERK = "ctv1";

    @Autowired
    protected MockMvcTester pages;

    @Autowired
    protected Office office;

    @Autowired
    protected SecondFactors factors;

    @Autowired
    protected Rows rows;

    final Instant now = Instant.now();

    @AfterEach
    void nobodyKeepsAFactor() {
        for (var username : List.of(LEADER, CLERK)) {
            office.runAs(username, () -> factors.takeOff(office.actor(username).account()));
        }
    }

    Telephone enrolled() {
        var leader = visitor();
        leader.signIn(LEADER, Office.PASSWORD);
        var telephone = Telephone.from(leader.open(ENROL));
        at(now, () -> assertThat(enrol(leader, telephone.codeAt(now))).hasStatusOk());
        return telephone;
    }

    Telephone enrolledClerk() {
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

    static int otherPlaces(Visitor visitor) {
        return Visitor.text(visitor.open(MINE)).split(MINE + "/phien/[0-9a-f]", -1).length - 1;
    }

    Visitor comesIn(String username, Telephone telephone) {
        return comesIn(username, telephone, 30);
    }

    Visitor comesIn(String username, Telephone telephone, int seconds) {
        var visitor = visitor();
        var later = now.plusSeconds(seconds);
        visitor.signIn(username, Office.PASSWORD);
        at(later, () -> assertThat(code(visitor, telephone.codeAt(later))).hasRedirectedUrl("/bat-dau"));
        return visitor;
    }

    static MvcTestResult mine(Visitor visitor, String action, String password) {
        return visitor.submit(MINE, MINE + action, "mat-khau", password);
    }

    MvcTestResult takeOff(String username, String by) {
        return pages.post()
                .uri("/quan-tri/tai-khoan/" + office.actor(username).account() + "/yeu-to")
                .with(office.signedIn(by))
                .exchange();
    }

    static MvcTestResult enrol(Visitor visitor, String code) {
        return visitor.submit(ENROL, ENROL, "ma", code);
    }

    static MvcTestResult code(Visitor visitor, String code) {
        return visitor.submit(CODE, CODE, "ma", code);
    }

    static void at(Instant moment, Runnable work) {
        OfficeClock.runAt(moment, work);
    }

    Visitor visitor() {
        return Visitor.at(pages, ADDRESS);
    }
}
