package vn.khuyencong.project.forms;

import java.util.List;

/** What is written of products: the certificate. */
final class ProductSheets {

    private ProductSheets() {}

    static List<Sheet> all() {
        return List.of(certificate());
    }

    /** The wording of annex 6 of the voting circular has not been read: the office replaces it by its own. */
    private static Sheet certificate() {
        return Sheet.upright("giay-chung-nhan-san-pham")
                .head("", "{{issuer}}", "{{number}}")
                .title("GIẤY CHỨNG NHẬN", "SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU", "{{level}}")
                .addressee("{{signatory}} chứng nhận")
                .fact("Sản phẩm", "{{product}}")
                .fact("Cơ sở sản xuất", "{{establishment}}")
                .text(
                        "là sản phẩm công nghiệp nông thôn tiêu biểu, theo Quyết định số {{decision}}.",
                        "Giấy chứng nhận có giá trị từ ngày cấp đến hết ngày {{until}}.")
                .sign(new String[] {"{{signatory}}", ", đóng dấu", ""})
                .text("{{@qr}}", "Xác minh: {{address}} (mã {{code}})");
    }
}
