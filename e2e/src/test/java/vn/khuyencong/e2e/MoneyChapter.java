package vn.khuyencong.e2e;

/** Contract, progress, advance, acceptance, payment, settlement. */
final class MoneyChapter {

    private final Cast cast;
    private final String file;

    MoneyChapter(Cast cast, String file) {
        this.cast = cast;
        this.file = file;
    }

    void signs() {
        ProjectStep.of(cast.leader(), file, "hop-dong")
                .types("number", "41/HĐ-TTKC (mẫu)")
                .types("amount", "160000000")
                .isRefused("vượt mức phê duyệt 150.000.000", "")
                .types("amount", "150000000")
                .looks("hop-dong")
                .makes("Đã ghi hợp đồng")
                .looks("da-ky");
    }

    void advances() {
        reports("216000000", "Đã đặt cọc và nhận thân máy.");
        confirms("60%");
        cast.accountant()
                .opens(file)
                .seesIn("#viec-tiep-theo", "Tiến độ đã xác nhận là 60%, chưa vượt 70%")
                .seesIn("#viec-tiep-theo", "Điều")
                .looks("chua-duoc-tam-ung");
        reports("288000000", "Máy đã lắp, đang chạy thử.");
        confirms("80%");
        ProjectStep.of(cast.accountant(), file, "tam-ung")
                .types("amount", "120000000")
                .types("paper", "UNC 77 (mẫu)")
                .isRefused("vượt phần còn được tạm ứng 105.000.000", "Điều")
                .looks("tam-ung-vuot")
                .types("amount", "105000000")
                .makes("Đã tạm ứng")
                .looks("da-tam-ung");
    }

    private void reports(String done, String content) {
        ProjectStep.of(cast.centre(), file, "tien-do")
                .types("done", done)
                .types("investment", "360000000")
                .types("content", content)
                .looks("bao-cao-tien-do")
                .makes("Đã gửi báo cáo tiến độ");
    }

    private void confirms(String share) {
        cast.officer().opens(file).sees("Chờ xác nhận");
        var step = ProjectStep.of(cast.officer(), file, "xac-nhan-tien-do");
        cast.officer().sees(share);
        step.looks("xac-nhan-tien-do").makes("Đã xác nhận tiến độ");
    }

    void accepts() {
        cast.officer().opens(file).seesIn("#viec-tiep-theo", "Thiếu:").looks("thieu-chung-cu");
        cast.centre().opens(file);
        Attaching.everythingMissing(cast.centre());
        ProjectStep.of(cast.officer(), file, "nghiem-thu")
                .types("number", "15/BB-NT (mẫu)")
                .types("line-0", "280000000")
                .looks("nghiem-thu")
                .makes("Đã nghiệm thu")
                .seesIn("#nghiem-thu", "140.000.000")
                .looks("da-nghiem-thu");
    }

    void pays() {
        ProjectStep.of(cast.accountant(), file, "thanh-toan")
                .types("amount", "45000000")
                .types("paper", "UNC 91 (mẫu)")
                .isRefused("vượt phần còn phải chi 35.000.000", "")
                .types("amount", "35000000")
                .looks("thanh-toan")
                .makes("Đã thanh toán")
                .looks("da-thanh-toan");
    }

    void settles() {
        ProjectStep.of(cast.leader(), file, "quyet-toan")
                .types("number", "9/BB-QT (mẫu)")
                .isRefused("chưa được giải trình", "")
                .looks("quyet-toan-thieu-ly-do")
                .types("reason-ESTIMATED_ACCEPTED", "Giá máy theo hóa đơn thấp hơn báo giá 40 triệu đồng.")
                .makes("Đã quyết toán")
                .seesIn("#quyet-toan", "Trả về kinh phí của năm: 10.000.000 đồng")
                .looks("da-quyet-toan");
    }

    /** What the year and source of the plan still have free. */
    long left() {
        var accountant = cast.accountant().opens("/kinh-phi");
        return Long.parseLong(accountant
                .page()
                .locator("main table.cards")
                .first()
                .locator("tbody td[data-label='Còn lại']")
                .last()
                .innerText()
                .replaceAll("\\D", ""));
    }
}
