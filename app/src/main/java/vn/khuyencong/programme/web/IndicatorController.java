package vn.khuyencong.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.ProgressRules.Given;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** How far an indicator has come, and the đề án behind each figure. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROGRAMME)
@RequestMapping("/chuong-trinh/ban/{edition}/chi-tieu/{thread}")
class IndicatorController {

    private static final int ROWS = 50;

    private final IndicatorPages pages;
    private final Texts texts;

    IndicatorController(IndicatorPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView indicator(@PathVariable UUID edition, @PathVariable UUID thread) {
        return Pages.page("programme/indicator", pages.page(edition, thread));
    }

    @GetMapping("/de-an")
    ModelAndView figure(
            @PathVariable UUID edition, @PathVariable UUID thread, @RequestParam Map<String, String> address) {
        return Pages.page("programme/figure", page(edition, thread, address, false));
    }

    @GetMapping("/de-an/xuat-excel")
    ResponseEntity<Resource> export(
            @PathVariable UUID edition,
            @PathVariable UUID thread,
            @RequestParam Map<String, String> address,
            Locale language) {
        var page = page(edition, thread, address, true);
        return Downloads.xlsx(
                "de-an-cua-chi-tieu.xlsx",
                texts.text(language, "programme.figure." + page.part()),
                columns(language),
                page.figure().rows());
    }

    private List<Column<Given>> columns(Locale language) {
        return List.of(
                Column.text(
                        texts.text(language, "programme.project.code"),
                        given -> given.result().code()),
                Column.text(
                        texts.text(language, "programme.project.title"),
                        given -> given.result().title()),
                Column.number(
                        texts.text(language, "programme.year"),
                        given -> given.result().year()),
                Column.text(
                        texts.text(language, "programme.project.activity"),
                        given -> language.getLanguage().equals("en")
                                ? given.result().activity().en()
                                : given.result().activity().vi()),
                Column.text(
                        texts.text(language, "programme.place"),
                        given -> given.result().place()),
                Column.text(
                        texts.text(language, "programme.stage"),
                        given -> texts.text(
                                language, "project.stage." + given.result().stage())),
                Column.date(
                        texts.text(language, "programme.project.accepted"),
                        given -> given.result().acceptedOn()),
                Column.<Given>number(texts.text(language, "programme.project.amount"), Given::amount)
                        .withTotal());
    }

    private FigurePage page(UUID edition, UUID thread, Map<String, String> address, boolean whole) {
        var part = address.getOrDefault("phan", "").equals(Part.PLANNED.name()) ? Part.PLANNED : Part.ACHIEVED;
        var cut = new Cut(
                year(address.getOrDefault("nam", "")),
                activity(address.getOrDefault("hoat-dong", "")),
                place(address.getOrDefault("xa", "")),
                ProgrammeListController.one(Tier.values(), address.getOrDefault("nguon", "")));
        var query = query(part, cut);
        return pages.figure(
                edition,
                thread,
                part,
                cut,
                new Paging(number(address.getOrDefault("trang", "")), ROWS, 0, query),
                whole);
    }

    private static String query(Part part, Cut cut) {
        var query = new StringJoiner("&").add("phan=" + part);
        if (cut.year() != null) {
            query.add("nam=" + cut.year());
        }
        if (cut.activity() != null) {
            query.add("hoat-dong=" + cut.activity());
        }
        if (cut.place() != null) {
            query.add("xa=" + cut.place());
        }
        if (cut.tier() != null) {
            query.add("nguon=" + cut.tier());
        }
        return query.toString();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable Integer year(String text) {
        return text.matches("2[01]\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String activity(String text) {
        return text.matches("[A-Z0-9_]{1,60}") ? text : null;
    }

    private static @Nullable UUID place(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
