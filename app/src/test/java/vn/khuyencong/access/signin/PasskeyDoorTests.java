package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** What the addresses of passkeys refuse; the ceremony itself is a journey in a browser. */
@OfficeTest
class PasskeyDoorTests {

    private static final String MINE = "/tai-khoan-cua-toi";
    private static final String NONSENSE = "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\"}";

    @Autowired
    private MockMvcTester pages;

    @Test
    void whoStandsNotAtTheDoorIsAskedForNoSecondFactorAndSetsNoneUp() {
        var nobody = visitor();
        for (var address : List.of("/dang-nhap/ma/khoa", "/dang-nhap/yeu-to/khoa")) {
            for (var step : List.of("", "/tuy-chon")) {
                assertThat(nobody.post("/dang-nhap", address + step, NONSENSE))
                        .as(address + step)
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
    }

    @Test
    void anAnswerToNothingThatWasAskedOrThatNobodyCanReadOpensNothing() {
        var nobody = visitor();
        assertThat(nobody.post("/dang-nhap", "/dang-nhap/khoa", NONSENSE)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(nobody.post("/dang-nhap", "/dang-nhap/khoa/tuy-chon", "{}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        for (var body : List.of("", "[", "{}", NONSENSE)) {
            assertThat(nobody.post("/dang-nhap", "/dang-nhap/khoa", body))
                    .as(body)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(nobody.open(MINE)).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void anOpenSessionIsOfferedNoneWithoutThePassword() {
        var clerk = visitor();
        clerk.signIn("ctv2", Office.PASSWORD);
        var offer = MINE + "/khoa/tuy-chon";
        for (var body : List.of("", "{}", "{\"mat-khau\":\"sai\"}")) {
            assertThat(clerk.post(MINE, offer, body))
                    .as(body)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .isEqualTo("{\"field\":\"mat-khau\"}");
        }
        assertThat(clerk.post(MINE, offer, "{\"mat-khau\":\"" + Office.PASSWORD + "\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("challenge", "ctv2");
        assertThat(clerk.post(MINE, MINE + "/khoa", NONSENSE)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Visitor visitor() {
        return Visitor.at(pages, "198.51.100.32");
    }
}
