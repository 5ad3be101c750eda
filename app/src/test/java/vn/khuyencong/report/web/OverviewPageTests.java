package vn.khuyencong.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class OverviewPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @ParameterizedTest
    @ValueSource(strings = {"so.lanhdao", "ubnd", "so.chuyenvien", "taichinh", "thanhtra", "trungtam", "ketoan"})
    void opensForEveryOfficialInFewStatements(String account) {
        var reader = office.signedIn(account);
        assertThat(mvc.get().uri("/tong-quan").with(reader))
                .hasStatusOk()
                .bodyText()
                .contains("Kinh phí theo nguồn");
        assertThat(Statements.of(() -> mvc.get().uri("/tong-quan").with(reader).exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void isNotForEstablishments() {
        assertThat(mvc.get().uri("/tong-quan").with(office.signedIn("coso1"))).hasStatus(403);
    }
}
