package vn.khuyencong.establishment.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.establishment.merger.MergeEstablishments;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Establishments: the list and the file of one. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ESTABLISHMENT)
class EstablishmentController {

    private static final String MATTER = "establishment";

    private final EstablishmentList list;
    private final EstablishmentFile file;
    private final PersonalAccess personal;
    private final MergeEstablishments mergers;
    private final Texts texts;

    EstablishmentController(
            EstablishmentList list,
            EstablishmentFile file,
            PersonalAccess personal,
            MergeEstablishments mergers,
            Texts texts) {
        this.list = list;
        this.mergers = mergers;
        this.file = file;
        this.personal = personal;
        this.texts = texts;
    }

    @GetMapping("/co-so")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai-hinh", defaultValue = "") String legalForm,
            @RequestParam(name = "nganh", defaultValue = "") String sector,
            @RequestParam(name = "noi", defaultValue = "") String place,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var filter = new EstablishmentFilter(words, legalForm, sector, place);
        return Pages.page("establishment/list", list.page(filter, Parameters.paging(number, filter.query())));
    }

    @GetMapping("/co-so/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai-hinh", defaultValue = "") String legalForm,
            @RequestParam(name = "nganh", defaultValue = "") String sector,
            @RequestParam(name = "noi", defaultValue = "") String place,
            Locale language) {
        var rows = list.all(new EstablishmentFilter(words, legalForm, sector, place));
        personal.exported(MATTER, rows.size());
        return Downloads.xlsx(
                "co-so.xlsx",
                texts.text(language, "establishment.list.title"),
                EstablishmentColumns.in(texts, language),
                rows);
    }

    @Allowed(to = Verb.READ, on = Matter.ESTABLISHMENT)
    @GetMapping("/co-so/{id}")
    ModelAndView file(@PathVariable UUID id) {
        try {
            var page = file.page(id);
            personal.viewed(MATTER, id);
            return Pages.page("establishment/file", page);
        } catch (NotFound unknown) {
            // an old link leads to the one it was merged into
            return Pages.redirect("/co-so/" + mergers.keptFor(id).orElseThrow(() -> unknown));
        }
    }
}
