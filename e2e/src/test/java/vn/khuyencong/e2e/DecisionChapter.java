package vn.khuyencong.e2e;

/** The department returns it, then appraises it; the leader puts it in a plan; the chairman approves the plan. */
final class DecisionChapter {

    private final Cast cast;
    private final String file;

    DecisionChapter(Cast cast, String file) {
        this.cast = cast;
        this.file = file;
    }

    void returns() {
        var officer = cast.officer();
        officer.opens("/viec-cua-toi").sees(NeedChapter.MACHINE).looks("viec-cua-toi");
        ProjectStep.of(officer, file, "tra-lai")
                .isRefused("Chưa ghi lý do", "")
                .types("reason", "Báo giá chỉ ghi 300 triệu; đề nghị giảm mức hỗ trợ còn 150 triệu đồng.")
                .looks("tra-lai")
                .makes("Đã trả lại đề án")
                .looks("da-tra-lai");
    }

    void appraises() {
        var officer = cast.officer();
        var step = ProjectStep.of(officer, file, "tham-dinh").looks("tham-dinh");
        step.isRefused("chưa chấm", "");
        var criteria = officer.page().locator("main .criterion input[value=yes]");
        for (int i = 0; i < criteria.count(); i++) {
            criteria.nth(i).check();
        }
        step.types("proposed", "155000000")
                .types("conclusion", "Đủ điều kiện, máy mới, giá hợp lý. Đề nghị hỗ trợ.")
                .isRefused("vượt mức đề nghị 150.000.000", "")
                .looks("tham-dinh-vuot-de-nghi")
                .types("proposed", "150000000")
                .makes("Đã thẩm định đề án")
                .looks("da-tham-dinh");
    }

    void plans() {
        var leader = cast.leader();
        leader.opens("/ke-hoach").looks("ke-hoach").clicksOn("#lap summary");
        leader.clicksOn("#lap form .btn");
        leader.sees("Đã lập kế hoạch").looks("ke-hoach-moi");
        leader.page()
                .locator("#de-an-co-the-dua-vao input[value='" + number() + "']")
                .check();
        leader.page().locator("#de-an-co-the-dua-vao input[name=because]").fill("Theo kết quả thẩm định");
        leader.clicks("Đưa các đề án đã chọn vào kế hoạch").sees("Đã đưa đề án vào kế hoạch");
        leader.clicksOn("#trinh summary")
                .types("number", "118/TTr-SCT (mẫu)")
                .types("submittedOn", Days.today())
                .clicksAndConfirms("Trình Chủ tịch UBND")
                .sees("Đã trình kế hoạch")
                .looks("ke-hoach-da-trinh");
    }

    void approves() {
        var chair = cast.chair();
        chair.opens(cast.leader().page().url()).sees(NeedChapter.MACHINE).clicksOn("#phe-duyet summary");
        chair.types("decision", "290/QĐ-UBND (mẫu)")
                .types("decidedOn", Days.today())
                .looks("phe-duyet")
                .clicksAndConfirms("Phê duyệt")
                .sees("Đã phê duyệt kế hoạch")
                .looks("ke-hoach-da-duyet");
    }

    private String number() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
