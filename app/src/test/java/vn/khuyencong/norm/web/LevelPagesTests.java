package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The public pages of law. */
@OfficeTest
class LevelPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void anybodySeesTheLevelsOfADay() {
        assertThat(page("15/06/2016"))
                .hasStatusOk()
                .bodyText()
                .contains("200.000.000/cơ sở", "500.000.000/mô hình", "26/2014/TTLT-BTC-BCT, Điều 6 khoản 2 điểm c");
        assertThat(page("23/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("300.000.000/cơ sở", "450.000.000", "28/2018/TT-BTC, Điều 8 khoản 4", "chưa kiểm chứng");
        assertThat(page("01/01/2014")).hasStatusOk().bodyText().contains("Chưa có mức hỗ trợ nào");
    }

    @Test
    void aDayThatIsNoneIsToldAndTheTypedWordsStay() {
        assertThat(page("31/02/2026")).hasStatus(422).bodyText().contains("31/02/2026");
    }

    @Test
    void theListTakesFewStatements() {
        page("23/11/2026");
        assertThat(Statements.of(() -> page("23/11/2026"))).hasSizeLessThanOrEqualTo(12);
    }

    private MvcTestResult page(String day) {
        return mvc.get().uri("/dinh-muc").param("ngay", day).exchange();
    }
}
