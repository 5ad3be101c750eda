package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.establishment.MoveEstablishment;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Địa chỉ cần xác nhận: establishments whose unit has ended, and the unit of today for each. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ESTABLISHMENT)
class AddressController {

    private static final String VIEW = "establishment/addresses";

    private final AddressList list;
    private final MoveEstablishment moves;
    private final PersonalAccess personal;
    private final Texts texts;

    AddressController(AddressList list, MoveEstablishment moves, PersonalAccess personal, Texts texts) {
        this.list = list;
        this.moves = moves;
        this.personal = personal;
        this.texts = texts;
    }

    @GetMapping("/co-so/dia-chi")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return Pages.page(VIEW, page(words, kind, number, List.of(), false));
    }

    @GetMapping("/co-so/dia-chi/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            Locale language) {
        var rows = list.all(words, kind);
        personal.exported("establishment", rows.size());
        return Downloads.xlsx(
                "dia-chi-can-xac-nhan.xlsx",
                texts.text(language, "establishment.addresses.title"),
                List.of(
                        Column.<AddressListPage.Row>text(
                                texts.text(language, "establishment.name"), AddressListPage.Row::name),
                        Column.text(texts.text(language, "establishment.address"), AddressListPage.Row::address),
                        Column.text(texts.text(language, "establishment.addresses.old"), AddressListPage.Row::place),
                        Column.date(
                                texts.text(language, "establishment.addresses.ended"), AddressListPage.Row::endedOn),
                        Column.text(
                                texts.text(language, "establishment.addresses.now"),
                                row -> String.join(
                                        "; ",
                                        row.now().units().stream()
                                                .map(Unit::name)
                                                .toList()))),
                rows);
    }

    @Allowed(to = Verb.WRITE, on = Matter.ESTABLISHMENT)
    @PostMapping("/co-so/dia-chi/{id}")
    ModelAndView move(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID unit) {
        if (unit == null) {
            return Pages.unprocessable(
                    VIEW, page("", "", "1", List.of(Finding.of("establishment.move-elsewhere")), false));
        }
        try {
            return switch (moves.move(id, version, unit)) {
                case MoveEstablishment.Outcome.Done() ->
                    Pages.redirect("/co-so/dia-chi", "establishment.addresses.moved");
                case MoveEstablishment.Outcome.Refused(var findings) ->
                    Pages.unprocessable(VIEW, page("", "", "1", findings, false));
            };
        } catch (Stale somebodyWasFirst) {
            return Pages.stale(VIEW, page("", "", "1", List.of(), true));
        }
    }

    private AddressListPage page(String words, String kind, String number, List<Finding> findings, boolean stale) {
        var query = Parameters.query("q", words.strip(), "loai", kind);
        return list.page(words, kind, Parameters.paging(number, query), moves.mayMove(), findings, stale);
    }
}
