package vn.khuyencong.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.programme.EditionStage;
import vn.khuyencong.programme.ProgrammeList;
import vn.khuyencong.programme.ProgrammeList.Filter;
import vn.khuyencong.programme.ProgrammeList.Row;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** The list of programmes: its filter lives in the address. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROGRAMME)
class ProgrammeListController {

    private final ProgrammeList list;
    private final CurrentActor current;
    private final Texts texts;

    ProgrammeListController(ProgrammeList list, CurrentActor current, Texts texts) {
        this.list = list;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping("/chuong-trinh")
    ModelAndView list(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "cap", defaultValue = "") String tier,
            @RequestParam(name = "trang-thai", defaultValue = "") String stage) {
        var filter = filter(year, tier, stage);
        var province = current.get().provinceOrFail();
        return Pages.page("programme/list", new ProgrammeListPage(filter, list.rows(filter), list.mayCreate(province)));
    }

    @GetMapping("/chuong-trinh/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "cap", defaultValue = "") String tier,
            @RequestParam(name = "trang-thai", defaultValue = "") String stage,
            Locale language) {
        return Downloads.xlsx(
                "chuong-trinh.xlsx",
                texts.text(language, "programme.list"),
                columns(language),
                list.rows(filter(year, tier, stage)));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "programme.programme"), Row::name),
                Column.number(texts.text(language, "programme.from"), Row::from),
                Column.number(texts.text(language, "programme.to"), Row::to),
                Column.text(
                        texts.text(language, "programme.tier"),
                        row -> texts.text(language, "programme.tier." + row.tier())),
                Column.number(texts.text(language, "programme.edition-number"), Row::number),
                Column.text(
                        texts.text(language, "programme.stage"),
                        row -> texts.text(language, "programme.stage." + row.stage())),
                Column.text(texts.text(language, "programme.form.decision"), Row::decisionNumber),
                Column.date(texts.text(language, "programme.form.decided-on"), Row::decidedOn),
                Column.<Row>number(texts.text(language, "programme.indicators"), Row::indicators)
                        .withTotal(),
                Column.money(texts.text(language, "programme.money"), Row::money));
    }

    /** What cannot be read narrows nothing. */
    private static Filter filter(String year, String tier, String stage) {
        return new Filter(
                year.matches("2[01]\\d{2}") ? Integer.valueOf(year) : null,
                one(Tier.values(), tier),
                one(EditionStage.values(), stage));
    }

    static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
