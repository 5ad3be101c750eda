package vn.khuyencong.norm.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.khuyencong.norm.NormFiles;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** The norms of a day, open to everybody: as a page, as a table to keep, in the text form. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.NORM)
class NormListController {

    private static final String VIEW = "norm/list";

    private final NormListReader reader;
    private final NormFiles files;
    private final OfficeClock clock;
    private final Texts texts;

    NormListController(NormListReader reader, NormFiles files, OfficeClock clock, Texts texts) {
        this.reader = reader;
        this.files = files;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/dinh-muc")
    ModelAndView list(@RequestParam Map<String, String> address) {
        var filter = NormFilter.of(address, clock.today());
        return switch (filter.read()) {
            case Day.Ok _ -> Pages.page(VIEW, reader.page(filter, Problems.NONE));
            case Day.Refused refused ->
                Pages.unprocessable(VIEW, reader.page(filter, Problems.NONE.with("ngay", refused.finding())));
        };
    }

    @GetMapping("/dinh-muc/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        var filter = NormFilter.of(address, clock.today());
        var lines = reader.rows(filter).stream()
                .flatMap(row -> row.versions().map(version -> new Line(row, version)))
                .toList();
        return Downloads.xlsx(
                "dinh-muc.xlsx", texts.text(language, "norm.list.title"), columns(language, filter.day()), lines);
    }

    /** The chosen norms in the canonical text form, with all their days. */
    @GetMapping("/dinh-muc/tai-ve")
    ResponseEntity<Resource> download(@RequestParam Map<String, String> address) {
        var yaml = files.export(reader.chosen(NormFilter.of(address, clock.today())));
        return Downloads.file("dinh-muc.yaml", "application/yaml;charset=UTF-8", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private record Line(NormRow row, Version version) {
        @Nullable
        Dong money(String field) {
            return version.content().money(field);
        }
    }

    private List<Column<Line>> columns(Locale language, LocalDate day) {
        var words = NormWords.of(texts, language);
        return List.of(
                Column.text(
                        texts.text(language, "norm.list.family"),
                        line -> words.pick(line.row().family().name())),
                Column.text(
                        texts.text(language, "norm.list.name"),
                        line -> words.pick(line.row().name())),
                Column.text(
                        texts.text(language, "norm.list.code"),
                        line -> line.row().norm()),
                Column.text(
                        texts.text(language, "norm.list.issuer"),
                        line -> texts.text(
                                language, "norm.issuer." + line.version().tier())),
                Column.date(
                        texts.text(language, "norm.levels.since"),
                        line -> line.version().inForce().from()),
                Column.date(
                        texts.text(language, "norm.levels.to"),
                        line -> line.version().inForce().lastDay()),
                Column.text(
                        texts.text(language, "norm.list.says"),
                        line -> words.sentence(
                                line.row().family(), line.version().content())),
                new Column<>(
                        texts.text(language, "norm.field.limit"),
                        Column.Kind.MONEY,
                        false,
                        line -> amount(line.money("limit"))),
                new Column<>(
                        texts.text(language, "norm.levels.line"),
                        Column.Kind.MONEY,
                        false,
                        line -> amount(NormRow.line(line.version()))),
                Column.text(texts.text(language, "norm.levels.basis"), line -> basis(line.version())),
                Column.text(
                        texts.text(language, "norm.list.verified"),
                        line -> texts.text(
                                language,
                                NormRow.unverified(line.version(), day)
                                        ? "web.unverified"
                                        : "norm.list.verified-yes")));
    }

    private static @Nullable Long amount(@Nullable Dong amount) {
        return amount == null ? null : amount.value();
    }

    private static String basis(Version version) {
        var basis = version.basis();
        return basis == null ? "" : basis.number() + ", " + basis.place();
    }
}
