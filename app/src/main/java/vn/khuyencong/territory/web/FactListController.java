package vn.khuyencong.territory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.web.FactListPage.Filter;
import vn.khuyencong.territory.web.FactListPage.Row;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Đặc điểm địa bàn: facts and craft villages that hold on a day, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.TERRITORY)
class FactListController {

    private final FactList list;
    private final Texts texts;
    private final OfficeClock clock;

    FactListController(FactList list, Texts texts, OfficeClock clock) {
        this.list = list;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dia-ban/dac-diem")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = filter(address);
        var page = list.page(
                filter,
                clock.today(),
                Address.paging(address.getOrDefault("trang", ""), address.getOrDefault("so-dong", ""), filter.query()));
        return page.problems().isEmpty()
                ? Pages.page("territory/facts", page)
                : Pages.unprocessable("territory/facts", page);
    }

    @GetMapping("/dia-ban/dac-diem/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        return Downloads.xlsx(
                "dac-diem-dia-ban.xlsx",
                texts.text(language, "territory.facts.title"),
                columns(language),
                list.all(filter(address), clock.today()));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "territory.code"), Row::code),
                Column.text(texts.text(language, "territory.name"), Row::name),
                Column.text(
                        texts.text(language, "territory.fact"),
                        row -> texts.text(language, "territory.fact." + row.kind())),
                Column.text(texts.text(language, "territory.value"), row -> value(language, row)),
                Column.date(texts.text(language, "territory.from"), Row::from),
                Column.date(texts.text(language, "territory.last-day"), Row::lastDay),
                Column.text(texts.text(language, "territory.decision"), Row::decision),
                Column.text(
                        texts.text(language, "territory.reading"),
                        row -> texts.text(language, "territory.reading." + row.reading())),
                Column.text(
                        texts.text(language, "territory.now"),
                        row -> row.now().stream()
                                .map(FactListPage.Successor::name)
                                .collect(Collectors.joining("; "))));
    }

    private String value(Locale language, Row row) {
        return row.kind().choices().isEmpty()
                ? row.value()
                : texts.text(language, "territory.value." + row.kind() + "." + row.value());
    }

    private static Filter filter(Map<String, String> address) {
        return new Filter(
                address.getOrDefault("q", "").replace("\0", "").strip(),
                Arrays.stream(FactKind.values())
                        .filter(kind -> kind.name().equals(address.get("loai")))
                        .findFirst()
                        .orElse(null),
                address.getOrDefault("tinh", ""),
                address.getOrDefault("ngay", "").strip(),
                "true".equals(address.get("chua-chuyen")));
    }
}
