package vn.khuyencong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** With scripts switched off: the finder answers, and a đề án is written, refused with reasons, mended and handed in. */
class WithoutScriptTests {

    private static final String MAKER = "Hộ kinh doanh Nước mắm Tam Hải (mẫu)";

    @Test
    void theFinderAnswers() {
        try (var owner = Person.withoutScript("khong-script")) {
            owner.opens("/toi-duoc-ho-tro-gi");
            owner.page().locator("summary").filter(named("Máy móc, công nghệ")).click();
            owner.page().locator("a.choice").filter(named("Mua máy đơn chiếc")).click();
            owner.chooses("nganh", "FOOD_AGRO_PROCESSING").clicks("Tiếp tục");
            owner.chooses("hinh-thuc", "COOPERATIVE").clicks("Tiếp tục");
            owner.types("tim", "Đại Lộc").clicks("Tìm").clicks("Xã Đại Lộc");
            owner.types("chi-phi", "360.000.000").clicks("Tiếp tục");
            owner.sees("180.000.000 đồng").seesIn(".answer .laws", "Điều");
        }
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @Test
    void aDeAnIsWrittenAndHandedIn() {
        try (var centre = Person.withoutScript("khong-script-trungtam").signsIn("trungtam")) {
            centre.opens("/de-an/moi");
            centre.types("establishmentWords", MAKER).clicksOn("main button[name=find]");
            centre.page().locator("[name=establishment]").first().check();
            centre.page().locator("[name=activity]").selectOption("ADVANCED_MACHINERY");
            centre.types("title", "Máy chiết rót nước mắm").clicks("Lập đề án").sees("Đã mở đề án");
            var file = centre.page().url().replaceAll("^https?://[^/]+|/sua$", "");
            centre.opens(file + "/sua");
            WritingChapter.WORDS.forEach(centre::types);
            centre.types("startsOn", Days.today()).types("endsOn", Days.inTwoMonths());
            centre.types("l0-description", "Máy chiết rót").types("l0-total", "200.000.000");
            centre.types("l0-support", "mot tram trieu").clicks("Lưu");
            centre.seesIn(".summary[role=alert]", "Cần sửa");
            assertThat(centre.field("l0-support")).hasValue("mot tram trieu");
            assertThat(centre.field("effect")).hasValue(WritingChapter.WORDS.get("effect"));
            centre.types("l0-support", "100.000.000").ticks("noDoubleFunding").ticks("enoughCounterpart");
            centre.clicks("Lưu").sees("Đã lưu đề án");
            Attaching.everythingMissing(centre);
            ProjectStep.of(centre, file, "nop").makes("Đã nộp đề án");
        }
    }
}
