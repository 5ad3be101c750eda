package vn.khuyencong.project.forms;

import static vn.khuyencong.project.forms.Sheet.Side.CENTER;
import static vn.khuyencong.project.forms.Sheet.Side.LEFT;
import static vn.khuyencong.project.forms.Sheet.Side.RIGHT;

import java.util.List;
import vn.khuyencong.project.forms.Sheet.Column;

/** What is written while a đề án is registered and judged. */
final class RegistrationSheets {

    private static final String[] IMPLEMENTER = {"ĐƠN VỊ THỰC HIỆN", ", đóng dấu", ""};
    private static final String[] BENEFICIARY = {"ĐƠN VỊ THỤ HƯỞNG", ", đóng dấu nếu có", "{{representative}}"};

    private RegistrationSheets() {}

    static List<Sheet> all() {
        return List.of(
                letter(), estimate(), summary(), ofGroup(), ofOne(), plan(), training(), infrastructure(), council());
    }

    private static Sheet letter() {
        return Sheet.upright("cong-van-dang-ky")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .subject("V/v đăng ký đề án khuyến công năm {{year}}")
                .addressee("Kính gửi: {{departmentName}}")
                .text("{{implementerName}} đăng ký thực hiện đề án {{tier}} năm {{year}} với các nội dung sau:")
                .fact("Tên đề án", "{{title}} (mã {{code}})")
                .fact("Hoạt động khuyến công", "{{activity}}")
                .fact("Đơn vị thụ hưởng", "{{beneficiary}}; địa điểm: {{place}}")
                .fact("Thời gian thực hiện", "từ {{startsOn}} đến {{endsOn}}")
                .fact("Tổng kinh phí", "{{total}} đồng")
                .fact("Kinh phí {{tier}} đề nghị hỗ trợ", "{{asked}} đồng (Bằng chữ: {{askedWords}})")
                .fact("Đóng góp của đơn vị thụ hưởng và nguồn khác", "{{ownAndOther}} đồng")
                .text(
                        "Mục tiêu: {{aims}}",
                        "Hiệu quả dự kiến: {{effect}}",
                        "Hồ sơ kèm theo gồm thuyết minh đề án, dự toán kinh phí (Mẫu số 1) và các tài liệu theo quy định.",
                        "{{implementerName}} đề nghị {{departmentName}} xem xét, thẩm định./.")
                .signLetter("THỦ TRƯỞNG ĐƠN VỊ", "Như trên;", "Lưu: VT.");
    }

    private static Sheet council() {
        return Sheet.upright("bien-ban-tham-dinh")
                .head("{{committee}}", "{{department}}", "{{number}}")
                .title("BIÊN BẢN HỌP HỘI ĐỒNG THẨM ĐỊNH CẤP CƠ SỞ", "Đề án {{tier}} năm {{year}}")
                .grounds(
                        "Căn cứ Quyết định số {{decision}} {{decidedOn}} của {{departmentName}} về việc thành lập hội đồng thẩm định cấp cơ sở;")
                .text("Hội đồng họp {{date}}, tại {{place}}.")
                .heading("I. Thành phần")
                .table(
                        "members",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Họ và tên", 28, "[name]", LEFT),
                                new Column("Chức vụ", 34, "[post]", LEFT),
                                new Column("Vai trò", 16, "[seat]", LEFT),
                                new Column("Số đề án cho ý kiến", 16, "[spoken]", RIGHT)))
                .text("Số thành viên: {{sitting}}; số thành viên cho ý kiến: {{voted}}.")
                .heading("II. Kết quả thẩm định")
                .unit("Đơn vị tính: đồng")
                .table(
                        "files",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Đề án", 34, "[title]", LEFT),
                                new Column("Kinh phí đề nghị", 17, "[asked]", RIGHT),
                                new Column("Ý kiến đạt", 10, "[votes]", CENTER),
                                new Column("Kết luận", 16, "[conclusion]", LEFT),
                                new Column("Mức đề xuất", 17, "[amount]", RIGHT)))
                .heading("III. Ý kiến của thành viên")
                .table(
                        "remarks",
                        List.of(
                                new Column("Đề án", 18, "[code]", LEFT),
                                new Column("Thành viên", 26, "[name]", LEFT),
                                new Column("Ý kiến", 56, "[remark]", LEFT)))
                .text("Biên bản được chủ tịch và thư ký hội đồng xác nhận, là căn cứ thẩm định đề án./.")
                .sign(
                        new String[] {"THƯ KÝ HỘI ĐỒNG", "", "{{secretary}}"},
                        new String[] {"CHỦ TỊCH HỘI ĐỒNG", "", "{{chair}}"});
    }

    private static Sheet estimate() {
        return Sheet.upright("mau-1")
                .fine(22)
                .mark("Mẫu số 1")
                .head("{{superior}}", "{{implementer}}", "")
                .title("DỰ TOÁN KINH PHÍ", "Đề án: {{title}}")
                .unit("Đơn vị tính: đồng")
                .table(
                        "lines",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Nội dung chi", 21, "[name]", LEFT),
                                new Column("Tổng kinh phí", 16, "[total]", RIGHT),
                                new Column("Kinh phí {{tier}}", 16, "[support]", RIGHT),
                                new Column("Kinh phí đóng góp của đơn vị thụ hưởng", 16, "[counterpart]", RIGHT),
                                new Column("Nguồn khác", 14, "[other]", RIGHT),
                                new Column("Ghi chú", 11, "[note]", LEFT)),
                        "",
                        "Tổng cộng",
                        "{{total}}",
                        "{{asked}}",
                        "{{counterpart}}",
                        "{{other}}",
                        "")
                .text(
                        "Bằng chữ (tổng kinh phí): {{totalWords}}.",
                        "Kinh phí {{tier}} đề nghị hỗ trợ: {{askedWords}}.",
                        "Đơn vị thực hiện và đơn vị thụ hưởng cam kết:",
                        "{{noDouble}} Nội dung đề nghị hỗ trợ chưa được hỗ trợ từ nguồn kinh phí nào khác của Nhà nước.",
                        "{{enough}} Bố trí đủ phần kinh phí đóng góp để thực hiện đề án.")
                .sign(BENEFICIARY, IMPLEMENTER);
    }

    private static Sheet summary() {
        return Sheet.across("mau-2")
                .fine(20)
                .mark("Mẫu số 2")
                .head("{{committee}}", "{{department}}", "")
                .title("BIỂU TỔNG HỢP CHI TIẾT ĐỀ ÁN KHUYẾN CÔNG NĂM {{year}}", "Nguồn: {{tier}}")
                .unit("Đơn vị tính: đồng")
                .table(
                        "projects",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Tên đề án", 14, "[title]", LEFT),
                                new Column("Đơn vị thực hiện", 11, "[implementer]", LEFT),
                                new Column("Mục tiêu và nội dung chính", 16, "[aims]", LEFT),
                                new Column("Dự kiến kết quả", 12, "[effect]", LEFT),
                                new Column("Thời gian", 10, "[time]", CENTER),
                                new Column("Tổng kinh phí", 11, "[total]", RIGHT),
                                new Column("Trong đó: kinh phí {{tier}}", 11, "[asked]", RIGHT),
                                new Column("Đóng góp của đơn vị thụ hưởng", 11, "[counterpart]", RIGHT),
                                new Column("Nguồn khác", 10, "[other]", RIGHT),
                                new Column("Ghi chú", 10, "[note]", LEFT)),
                        "",
                        "Tổng cộng ({{count}} đề án)",
                        "",
                        "",
                        "",
                        "",
                        "{{total}}",
                        "{{asked}}",
                        "{{counterpart}}",
                        "{{other}}",
                        "")
                .sign(new String[] {"NGƯỜI LẬP BIỂU", "", ""}, new String[] {"THỦ TRƯỞNG ĐƠN VỊ", ", đóng dấu", ""});
    }

    private static Sheet ofGroup() {
        return judgement(Sheet.upright("mau-4a")
                .mark("Mẫu số 4a")
                .head("{{committee}}", "{{department}}", "")
                .title("PHIẾU THẨM ĐỊNH ĐỀ ÁN", "(Đề án nhóm)")
                .fact("Tên đề án", "{{title}} (mã {{code}})")
                .fact("Đơn vị thực hiện", "{{implementerName}}")
                .fact(
                        "Số địa điểm dự kiến",
                        "{{plannedPlaces}}; đơn vị thụ hưởng, địa điểm xác định trong kế hoạch thực hiện"));
    }

    private static Sheet ofOne() {
        return judgement(Sheet.upright("mau-4b")
                .mark("Mẫu số 4b")
                .head("{{committee}}", "{{department}}", "")
                .title("PHIẾU THẨM ĐỊNH ĐỀ ÁN", "(Đề án theo đối tượng cụ thể)")
                .fact("Tên đề án", "{{title}} (mã {{code}})")
                .fact("Đơn vị thực hiện", "{{implementerName}}")
                .fact("Đơn vị thụ hưởng", "{{beneficiary}}; {{legalForm}}; địa điểm: {{place}}"));
    }

    private static Sheet judgement(Sheet begun) {
        return begun.fact("Tổng kinh phí", "{{total}} đồng; trong đó kinh phí {{tier}} đề nghị {{asked}} đồng")
                .heading("Nội dung thẩm định")
                .table(
                        "criteria",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Nội dung", 46, "[name]", LEFT),
                                new Column("Đạt", 9, "[meets]", CENTER),
                                new Column("Không đạt", 11, "[fails]", CENTER),
                                new Column("Nhận xét", 28, "[remark]", LEFT)))
                .fact("Kết luận", "{{conclusion}}")
                .fact("Mức kinh phí {{tier}} đề nghị", "{{proposed}} đồng (Bằng chữ: {{proposedWords}})")
                .fact("Ngày thẩm định", "{{appraisedOn}}")
                .working()
                .sign(
                        new String[] {"NGƯỜI THẨM ĐỊNH", "", "{{appraiser}}"},
                        new String[] {"LÃNH ĐẠO SỞ", ", đóng dấu", ""});
    }

    private static Sheet plan() {
        return Sheet.upright("mau-11")
                .mark("Mẫu số 11")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("KẾ HOẠCH THỰC HIỆN", "Đề án: {{title}}")
                .grounds("Căn cứ {{approval}};")
                .fact("Hoạt động khuyến công", "{{activity}}")
                .heading("1. Mục tiêu")
                .text("{{aims}}")
                .heading("2. Quy mô, nội dung và tiến độ")
                .text("{{scale}}", "{{content}}", "Thời gian: từ {{startsOn}} đến {{endsOn}}.")
                .heading("3. Đơn vị thụ hưởng, địa điểm")
                .unit("Đơn vị tính: đồng")
                .table(
                        "places",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column(
                                        "Đơn vị thụ hưởng, địa điểm; nội dung; thời gian",
                                        37,
                                        "[who]; [content]; [time]",
                                        LEFT),
                                new Column("Tổng kinh phí", 19, "[total]", RIGHT),
                                new Column("Kinh phí {{tier}}", 19, "[support]", RIGHT),
                                new Column("Đối ứng", 19, "[own]", RIGHT)))
                .heading("4. Kinh phí")
                .unit("Đơn vị tính: đồng")
                .table(
                        "lines",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Nội dung", 37, "[name]", LEFT),
                                new Column("Tổng kinh phí", 19, "[total]", RIGHT),
                                new Column("Kinh phí {{tier}}", 19, "[support]", RIGHT),
                                new Column("Đóng góp và nguồn khác", 19, "[own]", RIGHT)),
                        "",
                        "Tổng cộng",
                        "{{total}}",
                        "{{asked}}",
                        "{{ownAndOther}}")
                .heading("5. Tổ chức thực hiện")
                .text("{{organisation}}")
                .working()
                .sign(new String[] {"CƠ QUAN XÁC NHẬN", ", đóng dấu", ""}, IMPLEMENTER);
    }

    private static Sheet training() {
        return Sheet.upright("mau-12")
                .mark("Mẫu số 12")
                .head("{{superior}}", "{{implementer}}", "")
                .title("CHƯƠNG TRÌNH ĐÀO TẠO NGHỀ", "Đề án: {{title}}")
                .fact("Đơn vị sử dụng lao động", "{{beneficiary}}; {{place}}")
                .fact("Thời gian đào tạo", "từ {{startsOn}} đến {{endsOn}}")
                .heading("1. Mục tiêu đào tạo")
                .text("{{aims}}")
                .heading("2. Quy mô, đối tượng")
                .text("{{scale}}")
                .heading("3. Nội dung và phân bổ thời gian")
                .text("{{content}}")
                .figures(
                        List.of(
                                new Column("TT", 6, "", CENTER),
                                new Column("Nội dung, mô đun", 44, "", LEFT),
                                new Column("Tổng số giờ", 14, "", CENTER),
                                new Column("Lý thuyết", 12, "", CENTER),
                                new Column("Thực hành", 12, "", CENTER),
                                new Column("Người dạy", 16, "", LEFT)),
                        List.of(
                                List.of("1", "…………", "……", "……", "……", "……"),
                                List.of("2", "…………", "……", "……", "……", "……"),
                                List.of("3", "…………", "……", "……", "……", "……")))
                .heading("4. Tổ chức lớp học")
                .text("{{organisation}}")
                .heading("5. Kết quả, việc làm sau đào tạo")
                .text("{{effect}}")
                .working()
                .sign(BENEFICIARY, IMPLEMENTER);
    }

    private static Sheet infrastructure() {
        return Sheet.upright("mau-13")
                .mark("Mẫu số 13")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("BÁO CÁO TÌNH HÌNH ĐẦU TƯ HẠ TẦNG", "Đề án: {{title}}")
                .fact("Chủ đầu tư", "{{beneficiary}}; {{place}}")
                .fact("Hợp đồng", "số {{contractNumber}} ngày {{contractDate}}, giá trị {{contractAmount}} đồng")
                .fact("Quy mô, hạng mục", "{{scale}}")
                .fact("Tổng vốn đầu tư", "{{investment}} đồng")
                .fact("Giá trị khối lượng đã thực hiện", "{{done}} đồng, đạt {{share}}")
                .heading("Khối lượng theo hạng mục")
                .unit("Đơn vị tính: đồng")
                .table(
                        "lines",
                        List.of(
                                new Column("TT", 6, "[no]", CENTER),
                                new Column("Hạng mục", 52, "[name]", LEFT),
                                new Column("Dự toán", 21, "[total]", RIGHT),
                                new Column("Đã nghiệm thu", 21, "[accepted]", RIGHT)),
                        "",
                        "Tổng cộng",
                        "{{total}}",
                        "{{accepted}}")
                .fact("Thuận lợi, khó khăn", "{{reportContent}}")
                .working()
                .sign(BENEFICIARY, new String[] {"XÁC NHẬN CỦA SỞ CÔNG THƯƠNG", ", đóng dấu", ""});
    }
}
