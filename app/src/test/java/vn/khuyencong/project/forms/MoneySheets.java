package vn.khuyencong.project.forms;

import static vn.khuyencong.project.forms.Sheet.Side.CENTER;
import static vn.khuyencong.project.forms.Sheet.Side.LEFT;
import static vn.khuyencong.project.forms.Sheet.Side.RIGHT;

import java.util.List;
import vn.khuyencong.project.forms.Sheet.Column;

/** What is written for payment, settlement and the end of the year. */
final class MoneySheets {

    private static final String[] WRITER = {"NGƯỜI LẬP BIỂU", "", ""};
    private static final String[] ACCOUNTANT = {"KẾ TOÁN TRƯỞNG", "", ""};
    private static final String[] HEAD = {"THỦ TRƯỞNG ĐƠN VỊ", ", đóng dấu", ""};

    private MoneySheets() {}

    static List<Sheet> all() {
        return List.of(
                detail(),
                vouchers("mau-8a", "Mẫu số 8a", "(Kinh phí khuyến công hỗ trợ)"),
                vouchers("mau-8b", "Mẫu số 8b", "(Toàn bộ chi phí của nội dung được hỗ trợ một phần)"),
                payment(),
                year(),
                settlementOfTheYear(),
                treasury());
    }

    private static Sheet detail() {
        return Sheet.across("mau-7")
                .mark("Mẫu số 7")
                .head("{{superior}}", "{{implementer}}", "")
                .title("BIỂU CHI TIẾT QUYẾT TOÁN KINH PHÍ", "Đề án: {{title}}")
                .text(
                        "Hợp đồng số {{contractNumber}} ngày {{contractDate}}, giá trị {{contractAmount}} đồng. Đơn vị thụ hưởng: {{beneficiary}}.")
                .unit("Đơn vị tính: đồng")
                .table(
                        "lines",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Nội dung chi", 30, "[name]", LEFT),
                                new Column("Dự toán: tổng số", 13, "[total]", RIGHT),
                                new Column("Dự toán: kinh phí {{tier}}", 13, "[support]", RIGHT),
                                new Column("Dự toán: đóng góp và nguồn khác", 13, "[own]", RIGHT),
                                new Column("Thực hiện được nghiệm thu", 13, "[accepted]", RIGHT),
                                new Column("Tăng (+), giảm (−)", 13, "[difference]", RIGHT),
                                new Column("Ghi chú", 12, "[note]", LEFT)),
                        "",
                        "Tổng cộng",
                        "{{total}}",
                        "{{asked}}",
                        "{{ownAndOther}}",
                        "{{accepted}}",
                        "{{acceptedDifference}}",
                        "")
                .text(
                        "Kinh phí {{tier}} đề nghị quyết toán: {{due}} đồng (Bằng chữ: {{dueWords}}). Đã nhận: {{paid}} đồng; còn được nhận: {{remaining}} đồng; phải hoàn trả: {{toReturn}} đồng.")
                .working()
                .sign(WRITER, ACCOUNTANT, HEAD);
    }

    private static Sheet vouchers(String name, String mark, String kind) {
        return Sheet.across(name)
                .mark(mark)
                .head("{{superior}}", "{{implementer}}", "")
                .title("BẢNG KÊ CHỨNG TỪ", kind, "Đề án: {{title}}")
                .unit("Đơn vị tính: đồng")
                .table(
                        "vouchers",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Số chứng từ", 12, "[number]", LEFT),
                                new Column("Ngày", 9, "[day]", CENTER),
                                new Column("Người bán, người nhận tiền", 20, "[seller]", LEFT),
                                new Column("Nội dung", 27, "[content]", LEFT),
                                new Column("Số tiền", 12, "[amount]", RIGHT),
                                new Column("Trong đó: kinh phí {{tier}}", 12, "[supported]", RIGHT),
                                new Column("Ghi chú", 10, "[note]", LEFT)),
                        "",
                        "Tổng cộng ({{voucherCount}} chứng từ)",
                        "",
                        "",
                        "",
                        "{{voucherTotal}}",
                        "{{voucherSupported}}",
                        "")
                .text(
                        "Bằng chữ (tổng số tiền): {{voucherWords}}.",
                        "Chứng từ gốc lưu tại {{implementerName}} và {{beneficiary}}.")
                .working()
                .sign(WRITER, ACCOUNTANT, HEAD);
    }

    private static Sheet payment() {
        return Sheet.upright("mau-9")
                .mark("Mẫu số 9")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("BIỂU ĐỀ NGHỊ THANH TOÁN", "Đề án: {{title}}")
                .addressee("Kính gửi: {{departmentName}}")
                .fact("Hợp đồng", "số {{contractNumber}} ngày {{contractDate}}")
                .fact("Biên bản nghiệm thu cơ sở", "số {{acceptanceNumber}} ngày {{acceptedOn}}")
                .unit("Đơn vị tính: đồng")
                .figures(
                        List.of(
                                new Column("TT", 7, "", CENTER),
                                new Column("Nội dung", 63, "", LEFT),
                                new Column("Số tiền", 30, "", RIGHT)),
                        List.of(
                                List.of("1", "Giá trị hợp đồng", "{{contractAmount}}"),
                                List.of("2", "Chi phí thực hiện được nghiệm thu", "{{accepted}}"),
                                List.of("3", "Kinh phí {{tier}} theo khối lượng nghiệm thu", "{{due}}"),
                                List.of("4", "Đã tạm ứng, thanh toán", "{{paid}}"),
                                List.of("5", "Đề nghị thanh toán lần này", "{{remaining}}")))
                .text(
                        "Số tiền đề nghị thanh toán bằng chữ: {{remainingWords}}.",
                        "Đơn vị nhận tiền: {{implementerName}}; tài khoản số {{blank}} tại {{blank}}.")
                .heading("Các lần tạm ứng, thanh toán")
                .table(
                        "payments",
                        List.of(
                                new Column("TT", 7, "[no]", CENTER),
                                new Column("Ngày", 15, "[day]", CENTER),
                                new Column("Nội dung", 30, "[kind]", LEFT),
                                new Column("Chứng từ", 24, "[paper]", LEFT),
                                new Column("Số tiền", 24, "[amount]", RIGHT)))
                .working()
                .sign(ACCOUNTANT, HEAD);
    }

    private static Sheet settlementOfTheYear() {
        return Sheet.across("quyet-toan-nam")
                .head("", "{{department}}", "{{number}}")
                .title("BÁO CÁO QUYẾT TOÁN KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM {{year}}", "{{state}}")
                .unit("Đơn vị tính: đồng")
                .table(
                        "sources",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Nguồn vốn", 19, "[source]", LEFT),
                                new Column("Được giao", 11, "[given]", RIGHT),
                                new Column("Năm trước chuyển sang", 11, "[carriedIn]", RIGHT),
                                new Column("Đã chi cho đề án", 11, "[paid]", RIGHT),
                                new Column("Đã quyết toán", 11, "[settled]", RIGHT),
                                new Column("Chi quản lý", 11, "[managed]", RIGHT),
                                new Column("Chuyển sang năm sau", 11, "[carriedOut]", RIGHT),
                                new Column("Còn lại", 11, "[left]", RIGHT)),
                        "",
                        "Tổng cộng",
                        "{{given}}",
                        "{{carriedIn}}",
                        "{{paid}}",
                        "{{settled}}",
                        "{{managed}}",
                        "{{carriedOut}}",
                        "{{left}}")
                .working()
                .sign(WRITER, ACCOUNTANT, HEAD);
    }

    private static Sheet treasury() {
        return Sheet.upright("giay-rut-kho-bac")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("GIẤY RÚT, ĐỀ NGHỊ {{kindInTitle}}", "Năm ngân sách {{year}}, nguồn: {{tier}}")
                .addressee("Kính gửi: Kho bạc Nhà nước nơi {{implementerName}} giao dịch")
                .fact("Đề án", "{{title}} ({{code}})")
                .fact("Hợp đồng", "số {{contract}} ngày {{signedOn}}")
                .fact("Nội dung", "{{content}}")
                .unit("Đơn vị tính: đồng")
                .figures(
                        List.of(
                                new Column("Chương", 18, "", LEFT),
                                new Column("Loại, khoản", 27, "", LEFT),
                                new Column("Mục, tiểu mục", 30, "", LEFT),
                                new Column("Số tiền {{kind}}", 25, "", RIGHT)),
                        List.of(List.of("{{chapter}}", "{{clause}}", "{{subItem}}", "{{amount}}")))
                .text("Số tiền bằng chữ: {{amountWords}}.")
                .fact("Đơn vị nhận tiền", "{{receiver}}")
                .fact("Tài khoản", "{{account}} tại {{bank}}")
                .heading("Hồ sơ gửi kèm")
                .table(
                        "papers",
                        List.of(
                                new Column("TT", 8, "[no]", CENTER),
                                new Column("Giấy tờ", 57, "[name]", LEFT),
                                new Column("Số, ngày", 35, "[number]", LEFT)))
                .working()
                .sign(
                        new String[] {"KẾ TOÁN", "", "{{drafter}}"},
                        new String[] {"NGƯỜI DUYỆT CHI", ", đóng dấu", "{{approver}}"});
    }

    private static Sheet year() {
        return Sheet.across("mau-10")
                .mark("Mẫu số 10")
                .head("{{committee}}", "{{department}}", "")
                .title("BẢNG ĐỐI CHIẾU KINH PHÍ NĂM {{year}}", "Nguồn: {{tier}}")
                .text(
                        "Kinh phí được giao trong năm: {{allotted}} đồng; còn lại chưa phân bổ cho đề án: {{available}} đồng.")
                .unit("Đơn vị tính: đồng")
                .table(
                        "projects",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Đề án", 26, "[title]", LEFT),
                                new Column("Đơn vị thực hiện", 14, "[implementer]", LEFT),
                                new Column("Phê duyệt", 11, "[approved]", RIGHT),
                                new Column("Hợp đồng", 11, "[contracted]", RIGHT),
                                new Column("Đã tạm ứng", 11, "[advanced]", RIGHT),
                                new Column("Đã thanh toán", 11, "[paid]", RIGHT),
                                new Column("Đã hoàn trả", 10, "[refunded]", RIGHT),
                                new Column("Đã quyết toán", 11, "[settled]", RIGHT),
                                new Column("Chưa quyết toán", 11, "[open]", RIGHT)),
                        "",
                        "Tổng cộng ({{count}} đề án)",
                        "",
                        "{{approved}}",
                        "{{contracted}}",
                        "{{advanced}}",
                        "{{paid}}",
                        "{{refunded}}",
                        "{{settled}}",
                        "{{open}}")
                .text("Bằng chữ (tổng số đã quyết toán): {{settledWords}}.")
                .working()
                .sign(WRITER, ACCOUNTANT, HEAD);
    }
}
