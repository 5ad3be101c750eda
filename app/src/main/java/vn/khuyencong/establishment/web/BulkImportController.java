package vn.khuyencong.establishment.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.establishment.bulk.BulkImport;
import vn.khuyencong.establishment.bulk.BulkImport.Choice;
import vn.khuyencong.establishment.bulk.BulkImports;
import vn.khuyencong.establishment.bulk.ImportField;
import vn.khuyencong.establishment.bulk.RowFilter;
import vn.khuyencong.establishment.bulk.SendTable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Nhập bảng cơ sở, số liệu năm: a table is sent, its columns matched, every row looked at, taken over, undone. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ESTABLISHMENT)
class BulkImportController {

    private static final String PATH = "/co-so/nhap";
    private static final String SEND = "establishment/imports";
    private static final String COLUMNS = "establishment/importcolumns";
    private static final String LINE = "dong-";

    private final SendTable send;
    private final BulkImports imports;
    private final ImportedReader reader;
    private final OfficeClock clock;
    private final Texts texts;

    BulkImportController(SendTable send, BulkImports imports, ImportedReader reader, OfficeClock clock, Texts texts) {
        this.send = send;
        this.imports = imports;
        this.reader = reader;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        return Pages.page(SEND, page(UUID.randomUUID(), BulkImport.Kind.ESTABLISHMENTS.name(), "", Problems.NONE));
    }

    @PostMapping(PATH)
    ModelAndView send(
            @RequestParam UUID requestId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam MultipartFile file) {
        var problems = Problems.NONE;
        var which = Arrays.stream(BulkImport.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (which == null) problems = problems.with("kind", Finding.of("establishment.import-kind"));
        if (!(Dates.parse(asOf) instanceof Day.Ok(LocalDate day)) || day.isAfter(clock.today())) {
            problems = problems.with("asOf", Finding.of("establishment.import-as-of"));
            return Pages.unprocessable(SEND, page(requestId, kind, asOf, problems));
        }
        if (which == null) return Pages.unprocessable(SEND, page(requestId, kind, asOf, problems));
        return switch (send.send(requestId, which, day, file)) {
            case Upload.Kept(var id) -> Pages.redirect(PATH + "/" + id + "/cot");
            case Upload.Refused(var finding) ->
                Pages.unprocessable(SEND, page(requestId, kind, asOf, problems.with("file", finding)));
        };
    }

    @GetMapping(PATH + "/{id}/cot")
    ModelAndView columns(@PathVariable UUID id) {
        var one = imports.get(id);
        return Pages.page(COLUMNS, new ImportColumnsPage(one, imports.likely(one), Problems.NONE));
    }

    @PostMapping(PATH + "/{id}/cot")
    ModelAndView match(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var one = imports.get(id);
        var chosen = new EnumMap<ImportField, String>(ImportField.class);
        for (var field : ImportField.of(one.kind())) {
            var heading = sent.getOrDefault(field.name(), "").strip();
            if (one.headings().contains(heading) && !heading.isEmpty()) chosen.put(field, heading);
        }
        var problems = imports.match(id, chosen);
        return problems.isEmpty()
                ? Pages.redirect(PATH + "/" + id)
                : Pages.unprocessable(COLUMNS, new ImportColumnsPage(one, chosen, problems));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView one(
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "") String filter,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return imports.get(id).stage() == BulkImport.Stage.COLUMNS
                ? columns(id)
                : Pages.page(
                        "establishment/imported",
                        reader.page(id, RowFilter.of(filter).orElse(RowFilter.ALL), number));
    }

    /** The rows that cannot be taken over, with the reason of each, to be mended in the file. */
    @GetMapping(PATH + "/{id}/khong-nhap-duoc")
    ResponseEntity<Resource> bad(@PathVariable UUID id, Locale language) {
        return Downloads.xlsx(
                "khong-nhap-duoc.xlsx",
                texts.text(language, "establishment.import.filter.BAD"),
                BadRowColumns.in(texts, language),
                reader.bad(id));
    }

    @PostMapping(PATH + "/{id}/chon")
    ModelAndView choose(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var filter = RowFilter.of(sent.getOrDefault("loai", "")).orElse(RowFilter.ALL);
        var all = choice(sent.getOrDefault("all", ""));
        var byLine = new HashMap<Integer, Choice>();
        sent.forEach((name, value) -> {
            var choice = choice(value);
            if (name.matches(LINE + "\\d{1,7}") && choice != null) {
                byLine.put(Integer.valueOf(name.substring(LINE.length())), choice);
            }
        });
        var changed = all == null ? imports.choose(id, byLine) : imports.chooseAll(id, filter, all);
        var back = PATH + "/" + id + "?loai=" + filter + "&trang=" + Parameters.page(sent.getOrDefault("trang", "1"));
        return Pages.redirect(back, "establishment.import.chosen", changed);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView take(@PathVariable UUID id) {
        imports.take(id);
        return Pages.redirect(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/hoan-tac")
    ModelAndView undo(@PathVariable UUID id) {
        imports.undo(id);
        return Pages.redirect(PATH + "/" + id);
    }

    private ImportsPage page(UUID requestId, String kind, String asOf, Problems problems) {
        return new ImportsPage(requestId, kind, asOf, imports.latest(), problems);
    }

    private static @Nullable Choice choice(String name) {
        return Arrays.stream(Choice.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
