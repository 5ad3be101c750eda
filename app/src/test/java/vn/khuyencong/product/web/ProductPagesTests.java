package vn.khuyencong.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** An establishment enters what it makes, with photos; the office finds it, and others do not. */
@OfficeTest
class ProductPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void anOwnerEntersHerOwnOnceHoweverOftenTheFormIsSent() {
        var form = form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        assertThat(open("/san-pham/" + id(form), "coso1"))
                .bodyText()
                .contains(form.get("name"), "Chưa có ảnh", "12.000 bộ");
        assertThat(rows.one(UUID.class, "select establishment_id from product.product where id = ?", id(form)))
                .isEqualTo(office.actor("coso1").establishment());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name  | ''            | Chưa ghi tên sản phẩm",
                "group | NONE          | Chưa chọn nhóm sản phẩm",
                "ocop  | trang-cua-toi | phải bắt đầu bằng https://"
            })
    void whatCannotBeIsRefusedAndNothingTypedIsLost(String field, String typed, String says) {
        var form = form();
        form.put(field, typed);
        assertThat(send("/san-pham/moi", "coso1", form))
                .hasStatus(422)
                .bodyText()
                .contains(says, "12.000 bộ");
        assertThat(count(id(form))).isZero();
    }

    @Test
    void theOfficeSaysWhoseItIs() {
        var form = form();
        assertThat(send("/san-pham/moi", "so.chuyenvien", form))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn cơ sở");
        form.put("establishment", String.valueOf(office.actor("coso3").establishment()));
        assertThat(send("/san-pham/moi", "so.chuyenvien", form)).hasStatus(303);
        assertThat(open("/san-pham/" + id(form), "coso3")).hasStatusOk();
    }

    @Test
    void anotherOwnerSeesAndChangesNothingOfIt() {
        var form = form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        form.put("version", "0");
        assertThat(open("/san-pham/" + id(form), "coso2")).hasStatus(404);
        assertThat(send("/san-pham/" + id(form) + "/sua", "coso2", form)).hasStatus(404);
        assertThat(open("/san-pham", "coso2")).bodyText().doesNotContain(form.get("name"));
        assertThat(open("/san-pham", "xa2")).bodyText().doesNotContain(form.get("name"));
        assertThat(open("/san-pham/" + id(form), "giamkhao1")).hasStatus(403);
    }

    @Test
    void isFoundWithoutAccentsAndTakenAway() {
        var form = form();
        form.put("name", "Đèn lồng " + UUID.randomUUID());
        assertThat(send("/san-pham/moi", "coso2", form)).hasStatus(303);
        var words = form.get("name").replace("Đèn lồng", "den long").replace(" ", "%20");
        assertThat(open("/san-pham?q=" + words, "thanhtra")).bodyText().contains(form.get("name"), "1 sản phẩm");
        assertThat(open("/san-pham?q=" + words + "&nhom=FOOD", "thanhtra"))
                .bodyText()
                .contains("Không có sản phẩm nào khớp");
        assertThat(open("/san-pham/xuat-excel?q=" + words, "thanhtra")).hasStatusOk();
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsWhatSheTyped() {
        var form = form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        var address = "/san-pham/" + id(form) + "/sua";
        form.put("version", "0");
        form.put("awards", "Huy chương vàng");
        assertThat(send(address, "coso1", form)).hasStatus(303);
        form.put("awards", "Bằng khen");
        assertThat(send(address, "so.chuyenvien", form))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Bằng khen");
        assertThat(open("/san-pham/" + id(form), "coso1")).bodyText().contains("Huy chương vàng");
    }

    @Test
    void aPhotoIsAPictureAndWhatIsNoneIsRefused() throws IOException {
        var form = form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        assertThat(upload(
                        id(form),
                        "coso1",
                        "PHOTO_FRONT",
                        "ghi-chu.jpg",
                        "Không phải ảnh".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        var broken = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 2};
        assertThat(upload(id(form), "coso1", "PHOTO_FRONT", "hong.jpg", broken))
                .hasStatus(422)
                .bodyText()
                .contains("không phải là ảnh JPG hoặc PNG mở được");
        assertThat(upload(id(form), "coso2", "PHOTO_FRONT", "anh.png", picture()))
                .hasStatus(404);
        assertThat(upload(id(form), "coso1", "PHOTO_FRONT", "anh.png", picture()))
                .hasStatus(303);
        assertThat(open("/san-pham/" + id(form), "so.lanhdao")).bodyText().contains("<img", "Chính diện");
    }

    @Test
    void itStandsOnThePageOfItsEstablishment() {
        var form = form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        var owner = office.actor("coso1").establishment();
        assertThat(open("/co-so/" + owner, "so.chuyenvien"))
                .bodyText()
                .contains(form.get("name"), "/san-pham/moi?co-so=" + owner);
        assertThat(open("/co-so/" + owner, "thanhtra"))
                .bodyText()
                .contains(form.get("name"))
                .doesNotContain("/san-pham/moi?co-so=");
    }

    static Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("name", "Bánh tráng " + UUID.randomUUID());
        form.put("group", "HANDICRAFT");
        form.put("description", "Tráng tay, phơi nắng");
        form.put("output", "12.000 bộ một năm");
        return form;
    }

    static UUID id(Map<String, String> form) {
        return UUID.fromString(form.get("requestId"));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private MvcTestResult upload(UUID product, String person, String slot, String name, byte[] content) {
        return mvc.post()
                .uri("/tep")
                .multipart()
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("matter", "product")
                .param("fileId", product.toString())
                .param("slot", slot)
                .with(office.signedIn(person))
                .exchange();
    }

    private MvcTestResult send(String address, String person, Map<String, String> form) {
        var request = mvc.post().uri(address).with(office.signedIn(person));
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String address, String person) {
        return mvc.get().uri(URI.create(address)).with(office.signedIn(person)).exchange();
    }

    private int count(UUID id) {
        return rows.one(Integer.class, "select count(*) from product.product where id = ?", id);
    }
}
