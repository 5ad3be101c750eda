package vn.khuyencong.project.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.project.funding.PastField;
import vn.khuyencong.project.web.PastListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** The list of past supports: its filter lives in the address. What is taken away can be taken over again. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class PastListController {

    static final String VIEW = "project/pastlist";

    private static final String MATTER = "past-support";

    private final PastList list;
    private final PersonalAccess personal;
    private final Texts texts;

    PastListController(PastList list, PersonalAccess personal, Texts texts) {
        this.list = list;
        this.personal = personal;
        this.texts = texts;
    }

    @GetMapping(PastListPage.PATH)
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = PastFilter.of(address);
        var size = number(address.getOrDefault("so-dong", ""), Paging.DEFAULT_SIZE);
        var query = filter.query()
                + (size == Paging.DEFAULT_SIZE ? "" : (filter.query().isEmpty() ? "" : "&") + "so-dong=" + size);
        var paging = new Paging(number(address.getOrDefault("trang", ""), 1), size, 0, query);
        return Pages.page(VIEW, list.page(filter, paging));
    }

    @GetMapping(PastListPage.PATH + "/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        var rows = list.all(PastFilter.of(address));
        personal.exported(MATTER, rows.size());
        return Downloads.xlsx(
                "ho-tro-da-nhan.xlsx", texts.text(language, "project.past.title"), columns(language), rows);
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.number(heading(language, PastField.YEAR), Row::year),
                Column.text(heading(language, PastField.NAME), Row::name),
                Column.text(heading(language, PastField.TAX_CODE), Row::taxCode),
                Column.text(heading(language, PastField.REPRESENTATIVE), Row::representative),
                Column.text(heading(language, PastField.PLACE), Row::place),
                Column.text(
                        heading(language, PastField.ACTIVITY),
                        row -> language.getLanguage().equals("en") ? row.activityEn() : row.activityVi()),
                Column.text(heading(language, PastField.CONTENT), Row::content),
                Column.text(heading(language, PastField.ITEM), Row::item),
                Column.text(heading(language, PastField.MAKER), Row::maker),
                Column.text(heading(language, PastField.MODEL), Row::model),
                Column.text(heading(language, PastField.SERIAL), Row::serial),
                Column.text(heading(language, PastField.INVOICE), Row::invoice),
                Column.text(heading(language, PastField.MONEY_SOURCE), Row::moneySource),
                Column.money(heading(language, PastField.AMOUNT), Row::amount),
                Column.text(heading(language, PastField.PAPER), Row::paper));
    }

    private String heading(Locale language, PastField field) {
        return texts.text(language, "project.past." + field);
    }

    private static int number(String text, int fallback) {
        return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : fallback;
    }
}
