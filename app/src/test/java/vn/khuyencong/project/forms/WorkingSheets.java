package vn.khuyencong.project.forms;

import static vn.khuyencong.project.forms.Sheet.Side.CENTER;
import static vn.khuyencong.project.forms.Sheet.Side.LEFT;
import static vn.khuyencong.project.forms.Sheet.Side.RIGHT;

import java.util.List;
import vn.khuyencong.project.forms.Sheet.Column;

/** What is written from the contract to acceptance and liquidation. */
final class WorkingSheets {

    private static final String[] IMPLEMENTER = {"ĐƠN VỊ THỰC HIỆN", ", đóng dấu", ""};
    private static final String[] BENEFICIARY = {"ĐƠN VỊ THỤ HƯỞNG", ", đóng dấu nếu có", "{{representative}}"};
    private static final String[] DEPARTMENT = {"SỞ CÔNG THƯƠNG", ", đóng dấu", ""};
    private static final String[] COMMUNE = {"ĐẠI DIỆN UBND CẤP XÃ", "", ""};

    private WorkingSheets() {}

    static List<Sheet> all() {
        return List.of(
                contract(),
                progress(),
                work(),
                minutes("mau-5a", "Mẫu số 5a", "(Nghiệm thu cơ sở tại từng địa điểm)", DEPARTMENT),
                minutes("mau-5b", "Mẫu số 5b", "(Nghiệm thu cơ sở toàn bộ đề án)", DEPARTMENT),
                minutes(
                        "mau-5c",
                        "Mẫu số 5c",
                        "(Cơ quan quản lý khuyến công quốc gia chủ trì nghiệm thu)",
                        new String[] {"CƠ QUAN CHỦ TRÌ", ", đóng dấu", ""}),
                liquidation());
    }

    private static Sheet contract() {
        return parties(Sheet.upright("hop-dong")
                        .head("{{committee}}", "{{department}}", "{{contractNumber}}")
                        .title("HỢP ĐỒNG THỰC HIỆN ĐỀ ÁN KHUYẾN CÔNG", "Đề án: {{title}}")
                        .grounds("Căn cứ {{approval}};", "Căn cứ {{legalBases}};")
                        .text("Hôm nay, {{contractDay}}, tại {{departmentName}}, chúng tôi gồm:"))
                .text("Hai bên ký hợp đồng thực hiện đề án với các điều khoản sau:")
                .heading("Điều 1. Nội dung hợp đồng")
                .text(
                        "Bên B tổ chức thực hiện đề án “{{title}}” (mã {{code}}) cho đơn vị thụ hưởng là {{beneficiary}} tại {{place}}.",
                        "Nội dung và quy mô: {{scale}}",
                        "{{content}}")
                .heading("Điều 2. Kinh phí và nguồn kinh phí")
                .text(
                        "Giá trị hợp đồng (kinh phí {{tier}} hỗ trợ): {{contractAmount}} đồng (Bằng chữ: {{contractWords}}).",
                        "Tổng kinh phí của đề án theo dự toán: {{total}} đồng; phần còn lại do đơn vị thụ hưởng và nguồn khác bảo đảm: {{ownAndOther}} đồng.")
                .heading("Điều 3. Thời gian thực hiện")
                .text("Từ ngày ký hợp đồng đến hết ngày {{contractEnds}}.")
                .heading("Điều 4. Tạm ứng, thanh toán và quyết toán")
                .text(
                        "Bên A tạm ứng, thanh toán cho Bên B theo tỷ lệ và điều kiện quy định cho hoạt động “{{activity}}”, trên cơ sở báo cáo tiến độ được xác nhận và biên bản nghiệm thu cơ sở.",
                        "Bên B nộp hồ sơ quyết toán trong thời hạn quy định kể từ lần nghiệm thu cuối cùng; kinh phí đã tạm ứng mà không có khối lượng nghiệm thu phải hoàn trả.")
                .heading("Điều 5. Trách nhiệm của Bên A")
                .text("Cấp kinh phí đúng hạn; kiểm tra, giám sát; tổ chức nghiệm thu và thanh lý hợp đồng.")
                .heading("Điều 6. Trách nhiệm của Bên B")
                .text(
                        "Thực hiện đúng nội dung, tiến độ; báo cáo tiến độ hằng tháng; sử dụng kinh phí đúng mục đích; lưu giữ chứng từ; chịu trách nhiệm về số liệu báo cáo.")
                .heading("Điều 7. Điều khoản chung")
                .text(
                        "Việc điều chỉnh hợp đồng được thực hiện bằng văn bản theo đúng thẩm quyền. Hợp đồng lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản, có hiệu lực từ ngày ký.")
                .sign(
                        new String[] {"ĐẠI DIỆN BÊN A", ", đóng dấu", ""},
                        new String[] {"ĐẠI DIỆN BÊN B", ", đóng dấu", ""});
    }

    private static Sheet parties(Sheet sheet) {
        return sheet.heading("Bên A: {{departmentName}}")
                .text("Đại diện: {{blank}}; chức vụ: {{blank}}.")
                .heading("Bên B: {{implementerName}}")
                .text("Đại diện: {{blank}}; chức vụ: {{blank}}.", "Tài khoản: {{blank}} tại {{blank}}.");
    }

    private static Sheet progress() {
        return Sheet.upright("mau-3a")
                .mark("Mẫu số 3a")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("BÁO CÁO TIẾN ĐỘ THỰC HIỆN HỢP ĐỒNG", "Đề án: {{title}}")
                .addressee("Kính gửi: {{departmentName}}")
                .fact("Hợp đồng", "số {{contractNumber}} ngày {{contractDate}}")
                .fact("Giá trị hợp đồng", "{{contractAmount}} đồng")
                .fact("Đơn vị thụ hưởng, địa điểm", "{{beneficiary}}; {{place}}")
                .heading("1. Tình hình thực hiện từng tháng")
                .unit("Lũy kế từ khi ký hợp đồng; đơn vị tính: đồng")
                .table(
                        "months",
                        List.of(
                                new Column("Tháng", 12, "[month]", CENTER),
                                new Column("Nội dung đã thực hiện", 40, "[done]", LEFT),
                                new Column("Tỷ lệ", 10, "[share]", RIGHT),
                                new Column("Kinh phí {{tier}} đã chi", 19, "[support]", RIGHT),
                                new Column("Đóng góp và nguồn khác đã chi", 19, "[own]", RIGHT)))
                .heading("2. Khối lượng làm căn cứ tạm ứng, thanh toán")
                .unit("Đơn vị tính: đồng")
                .table(
                        "reports",
                        List.of(
                                new Column("Ngày báo cáo", 14, "[day]", CENTER),
                                new Column("Nội dung đã thực hiện", 36, "[content]", LEFT),
                                new Column("Giá trị khối lượng", 19, "[done]", RIGHT),
                                new Column("Tổng đầu tư", 19, "[investment]", RIGHT),
                                new Column("Tỷ lệ", 12, "[share]", RIGHT)))
                .heading("3. Kinh phí")
                .fact("Đã tạm ứng, thanh toán", "{{paid}} đồng (Bằng chữ: {{paidWords}})")
                .fact("Còn lại của hợp đồng", "{{remaining}} đồng")
                .heading("4. Khó khăn, kiến nghị; kế hoạch tháng tới")
                .text("{{difficulties}}", "{{nextMonth}}")
                .working()
                .sign(new String[] {"XÁC NHẬN CỦA SỞ CÔNG THƯƠNG", ", đóng dấu", "{{confirmedBy}}"}, IMPLEMENTER);
    }

    private static Sheet work() {
        return Sheet.upright("mau-3b")
                .mark("Mẫu số 3b")
                .head("{{superior}}", "{{implementer}}", "{{number}}")
                .title("BÁO CÁO KHỐI LƯỢNG HOÀN THÀNH", "VÀ KINH PHÍ THỰC HIỆN", "Đề án: {{title}}")
                .fact("Hợp đồng", "số {{contractNumber}} ngày {{contractDate}}, giá trị {{contractAmount}} đồng")
                .fact("Đơn vị thụ hưởng, địa điểm", "{{beneficiary}}; {{place}}")
                .unit("Đơn vị tính: đồng")
                .table("lines", accepted(), acceptedTotals())
                .fact("Giá trị khối lượng theo báo cáo gần nhất được xác nhận", "{{done}} đồng, đạt {{share}}")
                .fact("Kinh phí {{tier}} đã tạm ứng, thanh toán", "{{paid}} đồng")
                .fact("Hiệu quả đạt được", "{{effect}}")
                .working()
                .sign(BENEFICIARY, IMPLEMENTER, new String[] {"XÁC NHẬN CỦA SỞ", ", đóng dấu", ""});
    }

    private static Sheet minutes(String name, String mark, String kind, String[] chair) {
        return Sheet.upright(name)
                .mark(mark)
                .head("{{committee}}", "{{department}}", "{{acceptanceNumber}}")
                .title("BIÊN BẢN NGHIỆM THU CƠ SỞ", kind, "Đề án: {{title}}")
                .grounds("Căn cứ {{approval}};", "Căn cứ hợp đồng số {{contractNumber}} ngày {{contractDate}};")
                .text("Hôm nay, {{acceptedDay}}, tại {{beneficiary}}, {{place}}, chúng tôi gồm:")
                .fact("{{departmentName}}", "{{blank}}")
                .fact("Đơn vị thực hiện ({{implementerName}})", "{{blank}}")
                .fact("Đơn vị thụ hưởng ({{beneficiary}})", "{{representative}}")
                .fact("Đại diện Ủy ban nhân dân cấp xã", "{{witness}}")
                .heading("1. Khối lượng và chi phí nghiệm thu")
                .unit("Đơn vị tính: đồng")
                .table("lines", accepted(), acceptedTotals())
                .fact("Chi phí được tính hỗ trợ", "{{acceptedSupported}} đồng")
                .fact("Kinh phí {{tier}} theo chi phí nghiệm thu", "{{due}} đồng (Bằng chữ: {{dueWords}})")
                .heading("2. Chất lượng, tình trạng hoạt động")
                .text("{{acceptanceNote}}")
                .heading("3. Xác nhận của địa phương")
                .text("{{witnessNote}}")
                .heading("4. Kết luận")
                .text(
                        "Các bên thống nhất nghiệm thu khối lượng nêu trên làm căn cứ thanh toán, quyết toán. Biên bản lập thành 04 bản, mỗi bên giữ 01 bản.")
                .working()
                .sign(BENEFICIARY, IMPLEMENTER)
                .sign(COMMUNE, chair);
    }

    private static List<Column> accepted() {
        return List.of(
                new Column("TT", 6, "[no]", CENTER),
                new Column("Nội dung", 37, "[name]", LEFT),
                new Column("Theo dự toán", 19, "[total]", RIGHT),
                new Column("Thực hiện, nghiệm thu", 19, "[accepted]", RIGHT),
                new Column("Tăng (+), giảm (−)", 19, "[difference]", RIGHT));
    }

    private static String[] acceptedTotals() {
        return new String[] {"", "Tổng cộng", "{{total}}", "{{accepted}}", "{{acceptedDifference}}"};
    }

    private static Sheet liquidation() {
        return parties(Sheet.upright("mau-6")
                        .mark("Mẫu số 6")
                        .head("{{committee}}", "{{department}}", "{{settlementNumber}}")
                        .title("BIÊN BẢN THANH LÝ HỢP ĐỒNG", "Đề án: {{title}}")
                        .grounds(
                                "Căn cứ hợp đồng số {{contractNumber}} ngày {{contractDate}};",
                                "Căn cứ biên bản nghiệm thu cơ sở số {{acceptanceNumber}} ngày {{acceptedOn}};")
                        .text("Hôm nay, {{settledDay}}, tại {{departmentName}}, chúng tôi gồm:"))
                .text("Hai bên thống nhất thanh lý hợp đồng với số liệu sau:")
                .unit("Đơn vị tính: đồng")
                .figures(
                        List.of(
                                new Column("TT", 7, "", CENTER),
                                new Column("Nội dung", 63, "", LEFT),
                                new Column("Số tiền", 30, "", RIGHT)),
                        List.of(
                                List.of("1", "Giá trị hợp đồng", "{{contractAmount}}"),
                                List.of("2", "Chi phí thực hiện được nghiệm thu", "{{accepted}}"),
                                List.of("3", "Kinh phí hỗ trợ theo khối lượng nghiệm thu", "{{due}}"),
                                List.of("4", "Đã tạm ứng, thanh toán", "{{paid}}"),
                                List.of("5", "Còn phải thanh toán", "{{remaining}}"),
                                List.of("6", "Phải hoàn trả ngân sách", "{{toReturn}}"),
                                List.of("7", "Giá trị quyết toán", "{{settled}}")))
                .text(
                        "Bằng chữ (giá trị quyết toán): {{settledWords}}.",
                        "Trường hợp bất khả kháng (Điều 18 khoản 4 Thông tư số 36/2013/TT-BCT): {{forceMajeure}}.",
                        "Hợp đồng được thanh lý kể từ ngày ký biên bản này; các bên không còn nghĩa vụ với nhau sau khi hoàn tất việc thanh toán hoặc hoàn trả nêu trên. Biên bản lập thành 04 bản, mỗi bên giữ 02 bản.")
                .working()
                .sign(
                        new String[] {"ĐẠI DIỆN BÊN A", ", đóng dấu", ""},
                        new String[] {"ĐẠI DIỆN BÊN B", ", đóng dấu", ""});
    }
}
