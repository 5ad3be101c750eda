package vn.khuyencong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

/** The centre turns the need into a đề án, and hands it in when nothing stands against it. */
final class WritingChapter {

    static final Map<String, String> WORDS = Map.of(
            "needAndGrounds", "Hộ tráng bánh bằng tay, chậm và hao nhiệt; các siêu thị đặt gấp ba số làm được.",
            "aims", "Tăng từ 1.200 lên 5.000 bánh mỗi ngày, giảm 30 % điện.",
            "scale", "Một máy tráng tự động; lần đầu có ở xã.",
            "content", "Mua và lắp máy trong tháng đầu, chạy thử và nghiệm thu trong tháng sau.",
            "organisation", "Trung tâm theo dõi, cơ sở mua và lắp, Sở xác nhận và nghiệm thu.",
            "effect", "Thêm bốn lao động, doanh thu tăng 2,4 tỷ đồng mỗi năm.");

    private final Cast cast;

    WritingChapter(Cast cast) {
        this.cast = cast;
    }

    /** The address of the new file. */
    String tell() {
        takesUp();
        var file = starts();
        writes(file);
        isRefusedOverTheCeiling(file);
        attaches(file);
        handsIn(file);
        return file;
    }

    private void takesUp() {
        cast.centre()
                .opens("/viec-cua-toi")
                .looks("viec-cua-toi")
                .opens("/nhu-cau")
                .looks("nhu-cau")
                .clicks(NeedChapter.MACHINE)
                .seesIn("aside", "180.000.000")
                .looks("mot-nhu-cau")
                .clicks("Lập đề án");
    }

    private String starts() {
        var centre = cast.centre();
        centre.sees("Đã mở đề án");
        return centre.page().url().replaceAll("^https?://[^/]+|/sua$", "");
    }

    private void writes(String file) {
        var centre = cast.centre();
        centre.opens(file + "/sua");
        WORDS.forEach(centre::types);
        centre.types("startsOn", Days.today()).types("endsOn", Days.inTwoMonths());
        line(0, NeedChapter.MACHINE, "320000000", "200000000");
        centre.field("l0-supported").check();
        line(1, "Lắp đặt, chạy thử", "40000000", "0");
        centre.field("l1-supported").uncheck();
        centre.seesIn("#kiem-tra", "Vượt mức tối đa")
                .seesIn("#kiem-tra", "160.000.000")
                .seesIn("#kiem-tra", "Điều")
                .seesIn("#kiem-tra", "Đã lưu nháp")
                .looks("soan-vuot-muc");
        centre.opens("/viec-cua-toi").opens(file + "/sua");
        WORDS.forEach((field, words) -> assertThat(centre.field(field)).hasValue(words));
        assertThat(centre.field("l0-support")).hasValue("200.000.000");
        assertThat(centre.field("l1-description")).hasValue("Lắp đặt, chạy thử");
    }

    private void line(int row, String description, String total, String support) {
        var cell = "l" + row + "-";
        cast.centre()
                .types(cell + "description", description)
                .types(cell + "total", total)
                .types(cell + "support", support)
                .types(cell + "counterpart", "");
    }

    private void isRefusedOverTheCeiling(String file) {
        var centre = cast.centre();
        centre.clicks("Lưu").sees("Đã lưu đề án").looks("de-an-dang-soan");
        centre.seesIn("#viec-tiep-theo", "vượt mức tối đa 160.000.000")
                .seesIn("#viec-tiep-theo", "Điều")
                .opens(file + "/nop")
                .clicksOn("main form.stack > .actions button")
                .isRefused("vượt mức tối đa 160.000.000", "Điều")
                .sees("Chưa cam kết không trùng nguồn")
                .sees("Thiếu:")
                .looks("nop-bi-tu-choi");
        centre.opens(file + "/sua").types("l0-support", "160000000").types("l0-counterpart", "");
        assertThat(centre.field("effect")).hasValue(WORDS.get("effect"));
        centre.ticks("noDoubleFunding").ticks("enoughCounterpart").seesIn("#kiem-tra", "Không vượt mức tối đa");
        centre.clicks("Lưu").sees("Đã lưu đề án");
    }

    private void attaches(String file) {
        cast.centre().opens(file);
        Attaching.everythingMissing(cast.centre());
        cast.centre().looks("ho-so-du");
    }

    private void handsIn(String file) {
        ProjectStep.of(cast.centre(), file, "nop")
                .looks("nop")
                .makes("Đã nộp đề án")
                .looks("da-nop");
    }

    /** After it came back: less is asked for, and it is handed in again. */
    void mends(String file) {
        var centre = cast.centre();
        centre.opens("/viec-cua-toi")
                .sees("được trả lại để bổ sung")
                .opens(file)
                .looks("bi-tra-lai");
        centre.opens(file + "/sua").types("l0-support", "150000000").types("l0-counterpart", "");
        centre.clicks("Lưu").sees("Đã lưu đề án");
        handsIn(file);
    }
}
