package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.project.Bulk;
import vn.khuyencong.project.StepInBulk;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** One step of many files of the list: looked at, done, told. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class BulkController {

    private final BulkPages pages;
    private final StepInBulk bulk;
    private final Texts texts;

    BulkController(BulkPages pages, StepInBulk bulk, Texts texts) {
        this.pages = pages;
        this.bulk = bulk;
        this.texts = texts;
    }

    /** Says what would be done and what would be skipped, and why. */
    @PostMapping("/de-an/hang-loat")
    ModelAndView look(
            @RequestParam Map<String, String> form, @RequestParam(name = "file", required = false) List<UUID> files) {
        var typed = new Typed(form);
        var all = typed.ticked("all");
        var chosen = all
                ? pages.all(typed.text("filter"), StepInBulk.MOST)
                : pages.ticked(files == null ? List.of() : files);
        var kind = kind(typed);
        var against = bulk.against(kind, typed.text("words"), chosen.size());
        var answers = against.isEmpty()
                ? bulk
                        .look(
                                kind,
                                typed.text("words"),
                                chosen.stream().map(BulkPages.Named::file).toList())
                        .stream()
                        .collect(Collectors.toMap(Bulk.Answer::project, Bulk.Answer::against))
                : Map.<UUID, List<Finding>>of();
        var lines = chosen.stream()
                .map(one -> new BulkLook.Line(
                        one.id(), one.version(), one.code(), one.title(), answers.getOrDefault(one.id(), List.of())))
                .toList();
        var page =
                new BulkLook(UUID.randomUUID(), kind, typed.text("words"), typed.text("filter"), all, lines, against);
        return against.isEmpty() ? Pages.page("project/bulklook", page) : Pages.unprocessable("project/bulklook", page);
    }

    @PostMapping("/de-an/hang-loat/thuc-hien")
    ModelAndView run(
            @RequestParam Map<String, String> form,
            @RequestParam(name = "file", required = false) List<String> files,
            Locale language) {
        var typed = new Typed(form);
        var id = typed.id("requestId");
        var chosen = (files == null ? Stream.<String>of() : files.stream())
                .map(BulkController::file)
                .collect(Collectors.toMap(Bulk.File::id, Function.identity(), (first, _) -> first));
        var kind = kind(typed);
        var against = bulk.against(kind, typed.text("words"), chosen.size());
        if (!against.isEmpty()) {
            var empty = new BulkLook(id, kind, typed.text("words"), typed.text("filter"), false, List.of(), against);
            return Pages.unprocessable("project/bulklook", empty);
        }
        // Only what may be seen: a tampered id is nobody's file.
        var seen = pages.ticked(chosen.keySet()).stream()
                .map(one -> Objects.requireNonNull(chosen.get(one.id())))
                .toList();
        bulk.start(id, kind, typed.text("words"), language, seen);
        return Pages.redirect("/de-an/hang-loat/" + id);
    }

    @GetMapping("/de-an/hang-loat/{id}")
    ModelAndView told(@PathVariable UUID id) {
        return Pages.page("project/bulk", bulk.find(id));
    }

    @GetMapping("/de-an/hang-loat/{id}/xuat-excel")
    ResponseEntity<Resource> export(@PathVariable UUID id, Locale language) {
        Function<String, String> say = key -> texts.text(language, key);
        var columns = new ArrayList<Column<Bulk.Item>>();
        columns.add(Column.text(say.apply("project.column.code"), Bulk.Item::code));
        columns.add(Column.text(say.apply("project.column.title"), Bulk.Item::title));
        columns.add(Column.text(
                say.apply("project.bulk.outcome"), item -> say.apply("project.bulk.outcome." + item.outcome())));
        columns.add(Column.text(say.apply("project.bulk.why"), Bulk.Item::why));
        return Downloads.xlsx(
                "xu-ly-hang-loat.xlsx",
                say.apply("project.bulk.result"),
                columns,
                bulk.find(id).items());
    }

    private static Bulk.Kind kind(Typed typed) {
        return Stream.of(Bulk.Kind.values())
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst()
                .orElseThrow(() -> new NotFound("No kind of step: " + typed.text("kind")));
    }

    private static Bulk.File file(String value) {
        if (!value.matches("[0-9a-f-]{36}:\\d{1,9}")) {
            throw new NotFound("No file: " + value);
        }
        return new Bulk.File(UUID.fromString(value.substring(0, 36)), Integer.parseInt(value.substring(37)));
    }
}
