package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** The office of a commune among the projects whose works lie in its area. */
@YearTest
class CommuneProjectTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Test
    void comesFromTheListAndGoesBackToIt() {
        var commune = office.actor("xa1");
        var seen = rows.as(commune, (row, _) -> row.getObject(1, UUID.class), "select id from project.project");
        assertThat(seen).isNotEmpty();
        for (var project : seen) {
            assertThat(mvc.get().uri("/de-an/" + project).with(office.signedIn("xa1")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("href=\"/de-an\"")
                    .doesNotContain("/ho-so-cua-toi");
        }
    }
}
