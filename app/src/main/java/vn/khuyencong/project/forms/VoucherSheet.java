package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.desk.OfficeSheet;
import vn.khuyencong.desk.OfficeSheet.Column;
import vn.khuyencong.desk.OfficeSheet.Width;
import vn.khuyencong.project.Voucher;

/** The list of vouchers (Mẫu số 8a, 8b) as a sheet. */
final class VoucherSheet {

    private VoucherSheet() {}

    static byte[] of(Form form, Map<String, Object> fields, List<Voucher> vouchers) {
        var kind = form == Form.M8A ? "(Kinh phí khuyến công hỗ trợ)" : "(Toàn bộ chi phí của nội dung được hỗ trợ)";
        var head = new OfficeSheet.Head(
                String.valueOf(fields.get("superior")),
                String.valueOf(fields.get("implementer")),
                fields.get("city") + ", " + fields.get("date"),
                List.of("BẢNG KÊ CHỨNG TỪ " + kind, "Đề án: " + fields.get("title"), "Đơn vị tính: đồng"));
        var columns = List.of(
                Column.text("TT", Width.COUNT),
                Column.text("Số chứng từ", Width.NOTE),
                Column.text("Ngày", Width.SHORT),
                Column.text("Người bán, người nhận tiền", Width.NAME),
                Column.text("Nội dung", Width.TEXT),
                Column.money("Số tiền"),
                Column.money("Trong đó: kinh phí " + fields.get("tier")),
                Column.text("Ghi chú", Width.SHORT));
        var rows = new ArrayList<List<Object>>();
        for (var voucher : vouchers) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    voucher.number(),
                    Blanks.day(voucher.on()),
                    voucher.seller(),
                    voucher.content(),
                    voucher.amount(),
                    voucher.supported(),
                    ""));
        }
        return OfficeSheet.of("Bang ke", head, columns, rows, "Tổng cộng");
    }
}
