package vn.khuyencong.e2e;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The workshop owner asks what she may get, and sends her need. */
final class NeedChapter {

    static final String MACHINE = "Máy tráng bánh tráng tự động";
    private static final String COST = "360000000";

    private final Cast cast;

    NeedChapter(Cast cast) {
        this.cast = cast;
    }

    void tell() {
        asks();
        sends();
    }

    private void asks() {
        var owner = cast.owner();
        owner.opens("/").looks("trang-chu").clicks("Tôi được hỗ trợ gì?");
        owner.types("tim", "may don chiec");
        owner.page().locator("#tim-thay a").first().click();
        answers("nganh", "FOOD_AGRO_PROCESSING");
        answers("hinh-thuc", "BUSINESS_HOUSEHOLD");
        owner.looks("hoi-noi-san-xuat");
        owner.types("tim", "dai loc");
        owner.page().locator("#tim-thay a").filter(exactly("Xã Đại Lộc")).click();
        owner.types("chi-phi", COST).sees("Ba trăm sáu mươi triệu đồng").clicks("Tiếp tục");
        owner.sees("180.000.000 đồng").seesIn(".answer .laws", "Điều").looks("tra-loi");
    }

    private void answers(String question, String answer) {
        var owner = cast.owner();
        owner.chooses(question, answer).clicks("Tiếp tục");
        owner.page()
                .waitForCondition(() -> owner.page()
                                .locator("input[type=radio][name=" + question + "]")
                                .count()
                        == 0);
    }

    private void sends() {
        var owner = cast.owner();
        owner.clicks("Đăng ký nhu cầu hỗ trợ").signsIn("coso1");
        owner.seesIn("h1", "Đăng ký nhu cầu hỗ trợ").types("chi-phi", "1,5").types("thiet-bi", MACHINE);
        owner.clicks("Gửi nhu cầu").looks("nhu-cau-bi-tu-choi");
        owner.types("chi-phi", COST)
                .types("ly-do", "Tráng tay 1.200 bánh mỗi ngày, không đủ hàng cho các siêu thị trong vùng.")
                .clicks("Gửi nhu cầu")
                .sees("Đã gửi nhu cầu")
                .sees(MACHINE)
                .looks("nhu-cau-da-gui");
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
    }
}
