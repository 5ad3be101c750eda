package vn.khuyencong.project.forms;

import static vn.khuyencong.project.forms.Sheet.Side.CENTER;
import static vn.khuyencong.project.forms.Sheet.Side.LEFT;
import static vn.khuyencong.project.forms.Sheet.Side.RIGHT;

import java.util.List;
import vn.khuyencong.project.forms.Sheet.Column;

/** What is written about a plan as a whole. */
final class PlanSheets {

    private PlanSheets() {}

    static List<Sheet> all() {
        return List.of(adjustment());
    }

    private static Sheet adjustment() {
        return Sheet.across("quyet-dinh-dieu-chinh-ke-hoach")
                .fine(20)
                .head("", "{{issuer}}", "{{number}}")
                .title("QUYẾT ĐỊNH", "Điều chỉnh kế hoạch {{tier}} năm {{year}}, đợt {{round}} (lần {{at}})")
                .grounds(
                        "Căn cứ Quyết định số {{planDecision}} ngày {{planDecidedOn}} phê duyệt kế hoạch {{tier}} năm {{year}};",
                        "Theo đề nghị của {{department}} tại Tờ trình số {{submission}} ngày {{submittedOn}}.")
                .heading("QUYẾT ĐỊNH:")
                .text(
                        "Điều 1. Điều chỉnh kế hoạch {{tier}} năm {{year}}, đợt {{round}}. Kinh phí của kế hoạch trước điều chỉnh: {{before}} đồng; sau điều chỉnh: {{after}} đồng. Danh mục điều chỉnh và kinh phí theo nguồn vốn tại Phụ lục kèm theo.",
                        "Lý do điều chỉnh: {{reason}}",
                        "Điều 2. Các nội dung khác của Quyết định số {{planDecision}} không thay đổi.",
                        "Điều 3. Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .signLetter("NGƯỜI CÓ THẨM QUYỀN", "Như Điều 3;", "Lưu: VT.")
                .title("PHỤ LỤC", "Danh mục điều chỉnh kế hoạch {{tier}} năm {{year}}, đợt {{round}} (lần {{at}})")
                .unit("Đơn vị tính: đồng")
                .table(
                        "lines",
                        List.of(
                                new Column("TT", 4, "[no]", CENTER),
                                new Column("Mã", 9, "[code]", LEFT),
                                new Column("Tên đề án", 20, "[title]", LEFT),
                                new Column("Đơn vị thụ hưởng", 14, "[beneficiary]", LEFT),
                                new Column("Điều chỉnh", 11, "[kind]", LEFT),
                                new Column("Trước điều chỉnh", 11, "[before]", RIGHT),
                                new Column("Sau điều chỉnh", 11, "[after]", RIGHT),
                                new Column("Nội dung mới, lý do", 20, "[why]", LEFT)),
                        "",
                        "",
                        "Cộng",
                        "",
                        "",
                        "{{linesBefore}}",
                        "{{linesAfter}}",
                        "")
                .heading("Kinh phí của toàn kế hoạch theo nguồn vốn")
                .table(
                        "totals",
                        List.of(
                                new Column("Nguồn vốn", 36, "[source]", LEFT),
                                new Column("Số đề án trước", 12, "[filesBefore]", CENTER),
                                new Column("Số đề án sau", 12, "[filesAfter]", CENTER),
                                new Column("Kinh phí trước", 20, "[before]", RIGHT),
                                new Column("Kinh phí sau", 20, "[after]", RIGHT)),
                        "Cộng",
                        "{{filesBefore}}",
                        "{{filesAfter}}",
                        "{{before}}",
                        "{{after}}");
    }
}
