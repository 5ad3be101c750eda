package vn.khuyencong.norm.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.cost.AddItem;
import vn.khuyencong.norm.cost.UndoImport;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Pages;

/** Economic-technical norms: what things cost in the past, item by item; the catalogue; imports and their undoing. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.COST)
class CostController {

    private static final String VIEW = "norm/costs";

    private final CostReader reader;
    private final CostExport export;
    private final AddItem addItem;
    private final UndoImport undoImport;

    CostController(CostReader reader, CostExport export, AddItem addItem, UndoImport undoImport) {
        this.reader = reader;
        this.export = export;
        this.addItem = addItem;
        this.undoImport = undoImport;
    }

    @GetMapping(CostsPage.PATH)
    ModelAndView costs(@RequestParam Map<String, String> sent) {
        return Pages.page(VIEW, reader.page(typed(sent), CostsPage.NewItem.EMPTY));
    }

    @GetMapping(CostsPage.PATH + "/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> sent, Locale locale) {
        return export.of(reader.page(typed(sent), CostsPage.NewItem.EMPTY), locale);
    }

    @Allowed(to = Verb.READ, on = Matter.COST)
    @GetMapping(CostsPage.PATH + "/{item}")
    ModelAndView item(@PathVariable String item, @RequestParam Map<String, String> sent) {
        return Pages.page("norm/itemcosts", reader.item(item, typed(sent)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.COST)
    @PostMapping(CostsPage.PATH + "/hang-muc")
    ModelAndView add(@RequestParam Map<String, String> sent) {
        var activity = sent.getOrDefault("noi-dung", "");
        var findings = addItem.add(new AddItem.Add(
                activity,
                "true".equals(sent.get("labour")) ? Item.Kind.LABOUR : Item.Kind.QUANTITY,
                new Named(text(sent, "nameVi"), text(sent, "nameEn")),
                new Named(text(sent, "unitVi"), text(sent, "unitEn"))));
        return findings.isEmpty()
                ? Pages.redirect(CostsPage.PATH + "?noi-dung=" + activity, "norm.etn.item-added", text(sent, "nameVi"))
                : Pages.unprocessable(VIEW, reader.page(typed(sent), new CostsPage.NewItem(sent, findings)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.COST)
    @PostMapping(CostsPage.PATH + "/nhap/{id}/hoan-tac")
    ModelAndView undo(@PathVariable UUID id) {
        return Pages.redirect(CostsPage.PATH, "norm.etn.undone", undoImport.undo(id));
    }

    static CostQuery.Typed typed(Map<String, String> sent) {
        return new CostQuery.Typed(text(sent, "noi-dung"), text(sent, "tu"), text(sent, "den"), text(sent, "so"));
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
