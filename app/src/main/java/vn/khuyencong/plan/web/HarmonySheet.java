package vn.khuyencong.plan.web;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.harmony.Grouping;
import vn.khuyencong.plan.harmony.Harmony;
import vn.khuyencong.plan.harmony.MoneyKind;
import vn.khuyencong.web.Texts;

/** The harmony of sources as a table to take away, area by area and activity by activity. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PLAN)
class HarmonySheet {

    private final HarmonyPages pages;
    private final OfficeClock clock;
    private final Texts texts;

    HarmonySheet(HarmonyPages pages, OfficeClock clock, Texts texts) {
        this.pages = pages;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(HarmonyPage.ADDRESS + ".xlsx")
    ResponseEntity<Resource> xlsx(@RequestParam Map<String, String> address, Locale language) {
        var page = pages.page(HarmonyQuery.read(address, clock.today().getYear()));
        var lines = page.look().shown().by(page.query().by());
        var columns = new ArrayList<Column<Harmony.Line>>();
        var by = page.query().by();
        if (by == Grouping.AREA || by == Grouping.AREA_AND_ACTIVITY) {
            columns.add(Column.text(
                    texts.text(language, "plan.harmony.area"),
                    line -> line.area() == null
                            ? texts.text(language, "plan.harmony.nowhere")
                            : page.look().names().get(line.area())));
        }
        if (by == Grouping.ACTIVITY || by == Grouping.AREA_AND_ACTIVITY) {
            columns.add(Column.text(
                    texts.text(language, "plan.harmony.activity"), line -> activity(page, line.activity(), language)));
        }
        if (by == Grouping.YEAR) {
            columns.add(Column.number(texts.text(language, "plan.year"), Harmony.Line::year));
        }
        for (var kind : MoneyKind.values()) {
            columns.add(Column.<Harmony.Line>money(
                            texts.text(language, "plan.harmony.kind." + kind),
                            line -> line.mix().of(kind))
                    .withTotal());
        }
        columns.add(Column.number(
                texts.text(language, "plan.harmony.per-central-long"),
                line -> line.mix().localPerCentral()));
        return Downloads.xlsx(
                "hai-hoa-nguon-" + page.from() + "-" + page.to() + ".xlsx",
                texts.text(language, "plan.harmony"),
                columns,
                lines);
    }

    private static String activity(HarmonyPage page, String code, Locale language) {
        var named = page.activities().get(code);
        if (named == null) {
            return code;
        }
        return language.getLanguage().equals("vi") ? named.vi() : named.en();
    }
}
