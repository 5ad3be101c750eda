package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.desk.OfficeSheet;
import vn.khuyencong.desk.OfficeSheet.Column;
import vn.khuyencong.desk.OfficeSheet.Formula;
import vn.khuyencong.desk.OfficeSheet.Width;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Dates;

/** The forms of a year as sheets, their sums reckoned by Excel. */
final class YearSheets {

    private YearSheets() {}

    static byte[] summary(Map<String, Object> head, List<YearRows.Registered> projects) {
        var columns = List.of(
                Column.text("TT", Width.COUNT),
                Column.text("Tên đề án", Width.NAME),
                Column.text("Đơn vị thực hiện", Width.NOTE),
                Column.text("Mục tiêu và nội dung chính", Width.TEXT),
                Column.text("Dự kiến kết quả", Width.NAME),
                Column.text("Thời gian", Width.SHORT),
                Column.money("Tổng kinh phí"),
                Column.money("Trong đó: kinh phí " + head.get("tier")),
                Column.money("Đóng góp của đơn vị thụ hưởng"),
                Column.money("Nguồn khác"),
                Column.text("Ghi chú", Width.NOTE));
        var rows = new ArrayList<List<Object>>();
        for (var one : projects) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.title(),
                    one.implementer(),
                    one.aims(),
                    one.effect(),
                    time(one),
                    new Formula("SUM(H#:J#)"),
                    one.asked(),
                    one.counterpart(),
                    one.other(),
                    note(one)));
        }
        return OfficeSheet.of(
                "Mau 2", heading(head, "BIỂU TỔNG HỢP CHI TIẾT ĐỀ ÁN KHUYẾN CÔNG NĂM "), columns, rows, "Tổng cộng");
    }

    static byte[] reconciliation(Map<String, Object> head, List<YearRows.Reconciled> projects) {
        var columns = List.of(
                Column.text("TT", Width.COUNT),
                Column.text("Đề án", Width.TEXT),
                Column.text("Đơn vị thực hiện", Width.NAME),
                Column.money("Phê duyệt"),
                Column.money("Hợp đồng"),
                Column.money("Đã tạm ứng"),
                Column.money("Đã thanh toán"),
                Column.money("Đã hoàn trả"),
                Column.money("Đã quyết toán"),
                Column.money("Chưa quyết toán"));
        var rows = new ArrayList<List<Object>>();
        for (var one : projects) {
            var contracted = one.contracted();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.title() + " (" + one.code() + ")",
                    one.implementer(),
                    one.approved(),
                    contracted == null ? Dong.ZERO : contracted,
                    one.advanced(),
                    one.paid(),
                    one.refunded(),
                    one.settled(),
                    new Formula("F#+G#-H#-I#")));
        }
        return OfficeSheet.of("Mau 10", heading(head, "BẢNG ĐỐI CHIẾU KINH PHÍ NĂM "), columns, rows, "Tổng cộng");
    }

    /** From when to when it runs. */
    static String time(YearRows.Registered one) {
        var from = one.startsOn();
        var to = one.endsOn();
        return from == null || to == null ? Blanks.DOTS : Dates.format(from) + " – " + Dates.format(to);
    }

    static String note(YearRows.Registered one) {
        var approved = one.approved();
        return approved == null ? "" : "Phê duyệt " + approved.formatted();
    }

    private static OfficeSheet.Head heading(Map<String, Object> head, String title) {
        return new OfficeSheet.Head(
                String.valueOf(head.get("committee")),
                String.valueOf(head.get("department")),
                head.get("city") + ", " + head.get("date"),
                List.of(title + head.get("year"), "Nguồn: " + head.get("tier"), "Đơn vị tính: đồng"));
    }
}
