package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** What everybody does with her own account: the password, and the places where she is signed in. */
@OfficeTest
class MyAccountTests {

    private static final String PATH = "/tai-khoan-cua-toi";
    private static final String NEW = "con trau di cay 27";
    private static final String JUROR = "giamkhao2";
    private static final Pattern PLACE = Pattern.compile(PATH + "/phien/([0-9a-f-]{36})/dang-xuat");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Passwords passwords;

    @AfterEach
    void thePasswordIsTheOldOneAgain() {
        office.runAs(JUROR, () -> passwords.change(office.actor(JUROR), Office.PASSWORD, ""));
    }

    @Test
    void everybodyReadsWhoSheIsHereAndWhatSheMayDo() {
        assertThat(atDesk().open(PATH))
                .hasStatusOk()
                .bodyText()
                .contains(office.actor(JUROR).displayName(), JUROR);
        assertThat(pages.get().uri(PATH)).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void aNewPasswordTakesTheOldOneAndEndsTheSessionsElsewhere() {
        var desk = atDesk();
        var telephone = onTelephone();
        assertThat(change(desk, Office.PASSWORD, NEW, NEW)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.open(PATH)).hasStatusOk();
        assertThat(telephone.open(PATH)).hasRedirectedUrl("/dang-nhap");
        assertThat(telephone.signIn(JUROR, Office.PASSWORD)).hasRedirectedUrl("/dang-nhap?loi");
        assertThat(telephone.signIn(JUROR, NEW)).hasRedirectedUrl("/tai-khoan-cua-toi?continue");
    }

    @Test
    void aPasswordThatIsWeakOrTypedTwoWaysOrWithoutTheOldOneIsRefused() {
        var desk = atDesk();
        assertThat(change(desk, Office.PASSWORD, "ngan", "ngan")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(change(desk, Office.PASSWORD, "matkhau123456", "matkhau123456"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(change(desk, Office.PASSWORD, NEW, NEW + "?")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(change(desk, "sai", NEW, NEW)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(atDesk().open(PATH)).hasStatusOk();
    }

    @Test
    void anOpenSessionIsNoPlaceToGuessAtThePassword() {
        var desk = atDesk();
        for (int i = 0; i < 5; i++) {
            change(desk, "sai " + i, NEW, NEW);
        }
        assertThat(change(desk, Office.PASSWORD, NEW, NEW)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void onePlaceIsEndedAndTheOthersStay() {
        var telephone = onTelephone();
        var desk = atDesk();
        var page = Visitor.text(desk.open(PATH));
        assertThat(page).contains("Firefox · Linux", "Safari · iPhone");
        var places = PLACE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(places).as("places but this one").isNotEmpty();
        var other = Visitor.at(pages, "198.51.100.4");
        other.signIn("giamkhao3", Office.PASSWORD);
        for (var place : places) {
            assertThat(other.submit(PATH, PATH + "/phien/" + place + "/dang-xuat"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(telephone.open(PATH)).as("not ended by somebody else").hasStatusOk();
        for (var place : places) {
            desk.submit(PATH, PATH + "/phien/" + place + "/dang-xuat");
        }
        assertThat(telephone.open(PATH)).hasRedirectedUrl("/dang-nhap");
        assertThat(desk.open(PATH)).hasStatusOk();
    }

    @Test
    void everywhereMeansHereToo() {
        var desk = atDesk();
        var telephone = onTelephone();
        assertThat(desk.submit(PATH, PATH + "/phien/dang-xuat")).hasRedirectedUrl("/dang-nhap?ra");
        assertThat(telephone.open(PATH)).hasRedirectedUrl("/dang-nhap");
        assertThat(desk.open(PATH)).hasRedirectedUrl("/dang-nhap");
    }

    private static MvcTestResult change(Visitor visitor, String old, String wanted, String again) {
        return visitor.submit(PATH, PATH + "/mat-khau", "cu", old, "moi", wanted, "nhac-lai", again);
    }

    private Visitor atDesk() {
        return signedIn(Visitor.at(pages, "198.51.100.2"));
    }

    private Visitor onTelephone() {
        return signedIn(
                new Visitor(
                        pages,
                        "198.51.100.3",
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1"));
    }

    private static Visitor signedIn(Visitor visitor) {
        assertThat(visitor.signIn(JUROR, Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
        return visitor;
    }
}
