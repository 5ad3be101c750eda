package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Factors on the page of one's own account, and taken off by the administrator. */
@OfficeTest
class KeptFactorsTests extends PeopleWithCodes {

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
}
