package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** How often one address may be wrong at the door. */
@OfficeTest
class SignInRateTests {

    @Autowired
    private DataSource source;

    @Autowired
    private PublicRate rate;

    @Autowired
    private MockMvcTester pages;

    @Test
    void aTurnThatWasRightIsGivenBack() {
        var four = new PublicRate(source, 120, 10, 4);
        assertThat(four.takeSignIn("192.0.2.11")).isZero();
        assertThat(four.takeSignIn("192.0.2.11")).isZero();
        assertThat(four.takeSignIn("192.0.2.11")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(15));
        assertThat(four.takeSignIn("192.0.2.12")).isZero();
        four.giveSignInBack("192.0.2.11");
        assertThat(four.takeSignIn("192.0.2.11")).isZero();
    }

    @Test
    void anAddressThatWasWrongTooOftenWaitsWhateverNameItTries() {
        var tired = Visitor.at(pages, "192.0.2.13");
        var answer = tired.submit("/dang-nhap", "/dang-nhap", "username", "ai-do", "password", "sai");
        assertThat(answer).hasRedirectedUrl("/dang-nhap?loi");
        for (var form : new String[] {"/dang-nhap", "/dang-nhap/ma", "/dang-nhap/khoa", "/dat-lai-mat-khau/x"}) {
            exhaust("192.0.2.13");
            var refused = pages.post()
                    .uri(form)
                    .with(from -> {
                        from.setRemoteAddr("192.0.2.13");
                        return from;
                    })
                    .exchange();
            assertThat(refused)
                    .as(form)
                    .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                    .headers()
                    .hasValue("Retry-After", "1");
        }
        assertThat(tired.open("/dang-nhap")).hasStatusOk();
        assertThat(Visitor.at(pages, "192.0.2.14").signIn("thanhtra", Office.PASSWORD))
                .hasRedirectedUrl("/bat-dau");
    }

    @Test
    void manyPeopleBehindOneAddressComeInUnhindered() {
        exhaust("192.0.2.15");
        rate.giveSignInBack("192.0.2.15");
        for (int i = 0; i < 8; i++) {
            assertThat(Visitor.at(pages, "192.0.2.15").signIn("thanhtra", Office.PASSWORD))
                    .hasRedirectedUrl("/bat-dau");
        }
    }

    private void exhaust(String address) {
        var wait = Duration.ZERO;
        while (wait.isZero()) {
            wait = rate.takeSignIn(address);
        }
    }
}
