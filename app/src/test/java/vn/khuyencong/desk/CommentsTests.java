package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.web.Remark;

@OfficeTest
class CommentsTests {

    @Autowired
    private Comments comments;

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester browser;

    @Test
    void sayingTwiceInOneRequestSaysOnce() {
        var request = UUID.randomUUID();
        var text = "Đề nghị bổ sung ảnh máy " + request;
        assertThat(say("so.chuyenvien", text, request)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(say("so.chuyenvien", text, request)).hasStatus(HttpStatus.SEE_OTHER);
        var said = office.as("coso1", () -> comments.list("establishment", file()));
        assertThat(said.stream().map(Remark::text)).containsOnlyOnce(text);
    }

    @Test
    void anEmptyCommentIsAskedForAgain() {
        assertThat(say("so.chuyenvien", "  ", UUID.randomUUID()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ý kiến đang để trống");
    }

    @Test
    void whoDoesNotSeeTheFileFindsNothingToCommentOn() {
        assertThat(say("coso2", "Xin chào", UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anInspectorReadsOnly() {
        assertThat(say("thanhtra", "Xin chào", UUID.randomUUID())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult say(String username, String text, UUID request) {
        return browser.post()
                .uri("/y-kien")
                .param("matter", "establishment")
                .param("fileId", file().toString())
                .param("requestId", request.toString())
                .param("text", text)
                .with(office.signedIn(username))
                .exchange();
    }

    private UUID file() {
        return Objects.requireNonNull(office.actor("coso1").establishment());
    }
}
