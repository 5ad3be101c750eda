package vn.khuyencong.organisation.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Pages;

/** Equipment of the centres, and the same as a table to take away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.CAPACITY)
@RequestMapping("/nang-luc/trang-thiet-bi")
class EquipmentListController {

    private final EquipmentList list;
    private final BodyForms forms;

    EquipmentListController(EquipmentList list, BodyForms forms) {
        this.list = list;
        this.forms = forms;
    }

    @ModelAttribute
    EquipmentFilter filter(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nhom", defaultValue = "") String category,
            @RequestParam(name = "trang-thai", defaultValue = "") String stage,
            @RequestParam(name = "tinh-trang", defaultValue = "") String condition,
            @RequestParam(name = "nam", defaultValue = "") String year) {
        return EquipmentFilter.of(words, category, stage, condition, year);
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute(binding = false) EquipmentFilter filter,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return Pages.page(
                "organisation/equipments", list.page(filter, BodyListController.paging(number, filter.query())));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> export(@ModelAttribute(binding = false) EquipmentFilter filter) {
        return Downloads.xlsx(
                "trang-thiet-bi.xlsx",
                forms.text("organisation.equipment"),
                List.of(
                        Column.<EquipmentRow>text(
                                forms.text("organisation.field.category"),
                                row -> forms.text("organisation.category." + row.category())),
                        Column.text(forms.text("organisation.field.name"), EquipmentRow::name),
                        Column.number(
                                forms.text("organisation.field.quantity"),
                                row -> row.quantity().decimal()),
                        Column.text(forms.text("organisation.field.measure"), EquipmentRow::unit),
                        Column.<EquipmentRow>money(
                                forms.text("organisation.equipment.estimate"), EquipmentRow::estimate),
                        Column.<EquipmentRow>money(forms.text("organisation.equipment.paid"), EquipmentRow::paid),
                        Column.number(forms.text("organisation.field.year"), EquipmentRow::year),
                        Column.text(
                                forms.text("organisation.filter.state"),
                                row -> forms.text("organisation.stage." + row.stage())),
                        Column.text(
                                forms.text("organisation.field.condition"),
                                row -> row.condition() == null
                                        ? null
                                        : forms.text("organisation.condition." + row.condition())),
                        Column.text(forms.text("organisation.body"), EquipmentRow::body),
                        Column.text(forms.text("organisation.field.holder"), EquipmentRow::holder)),
                list.all(filter));
    }
}
