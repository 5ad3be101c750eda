package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.web.MoneyWords;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** The list of needs as the centre sends it with its request for money: a document and a sheet. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class NeedsPapers {

    private static final String TEMPLATE = "nhu-cau-trang-thiet-bi";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private final DocumentTemplates templates;
    private final Organisations organisations;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final Texts texts;

    NeedsPapers(
            DocumentTemplates templates,
            Organisations organisations,
            CurrentActor current,
            OfficeClock clock,
            Texts texts) {
        this.templates = templates;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
        this.texts = texts;
    }

    byte[] docx(int year, List<EquipmentRow> needs) {
        var heading = heading();
        var model = new HashMap<String, Object>();
        var total = NeedsPage.sum(needs);
        model.put("department", heading.department().toUpperCase(Texts.VIETNAMESE));
        model.put("departmentName", heading.department());
        model.put("centre", heading.centre().toUpperCase(Texts.VIETNAMESE));
        model.put("place", heading.place());
        model.put("date", PaperDays.inWords(clock.today()));
        model.put("year", Integer.toString(year));
        model.put("count", Integer.toString(needs.size()));
        model.put("sum", total.formatted());
        model.put("words", MoneyWords.of(total, Texts.VIETNAMESE));
        model.put("items", lines(needs).stream().map(Line::model).toList());
        return templates.docx(TEMPLATE, model, "items");
    }

    byte[] xlsx(int year, List<EquipmentRow> needs) {
        return NeedsSheet.of(heading(), PaperDays.inWords(clock.today()), year, lines(needs), NeedsPage.sum(needs));
    }

    /** Who sends it, to whom, from where. */
    record Heading(String department, String centre, String place) {}

    /** One line of the list; a group has no quantity. */
    record Line(
            String no,
            String name,
            String unit,
            String quantity,
            String price,
            String total,
            String reason,
            boolean group) {

        Map<String, String> model() {
            return Map.of(
                    "no", no,
                    "name", name,
                    "unit", unit,
                    "quantity", quantity,
                    "price", price,
                    "total", total,
                    "reason", reason);
        }
    }

    private List<Line> lines(List<EquipmentRow> needs) {
        var lines = new ArrayList<Line>();
        var groups = NeedsPage.groups(needs);
        for (int at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            var name = texts.text(Texts.VIETNAMESE, "organisation.category." + group.category());
            lines.add(new Line(
                    ROMAN.get(at),
                    name.toUpperCase(Texts.VIETNAMESE),
                    "",
                    "",
                    "",
                    group.sum().formatted(),
                    "",
                    true));
            int no = 1;
            for (var row : group.rows()) {
                lines.add(new Line(
                        Integer.toString(no++),
                        row.name(),
                        row.unit(),
                        row.quantity().formatted(),
                        row.unitPrice().formatted(),
                        row.estimate().formatted(),
                        row.reason(),
                        false));
            }
        }
        return lines;
    }

    private Heading heading() {
        var committee = body(OrganisationKind.PEOPLES_COMMITTEE);
        return new Heading(body(OrganisationKind.DEPARTMENT), centre(), CommitteeNames.place(committee));
    }

    /** Whoever writes for her own centre names that one; the department names the first of the province. */
    private String centre() {
        var me = current.get();
        return me.organisation() != null && (me.role() == Role.CENTRE || me.role() == Role.CENTRE_ACCOUNTANT)
                ? organisations.find(me.organisation(), clock.today()).name()
                : body(OrganisationKind.CENTRE);
    }

    private String body(OrganisationKind kind) {
        return organisations.ofKind(kind, current.get().provinceOrFail(), clock.today()).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse("..........");
    }
}
