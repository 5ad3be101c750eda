package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanItem;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.MoneyWords;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** Tờ trình: the paper by which the plan goes to the chairman, as the office sends it. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class SubmissionPaper {

    private static final String TEMPLATE = "to-trinh-ke-hoach";

    private final PlanReader plans;
    private final DocumentTemplates templates;
    private final Organisations organisations;
    private final Texts texts;
    private final OfficeClock clock;

    SubmissionPaper(
            PlanReader plans,
            DocumentTemplates templates,
            Organisations organisations,
            Texts texts,
            OfficeClock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] of(UUID id) {
        return templates.docx(TEMPLATE, model(plans.look(id)), "items");
    }

    private Map<String, Object> model(PlanReader.Look look) {
        var plan = look.plan();
        var day = plan.submittedOn() == null ? clock.today() : plan.submittedOn();
        var committee = body(OrganisationKind.PEOPLES_COMMITTEE, plan, day);
        var department = body(OrganisationKind.DEPARTMENT, plan, day);
        var model = new HashMap<String, Object>();
        model.put("committee", committee.toUpperCase(Texts.VIETNAMESE));
        model.put("addressee", committee);
        model.put("department", department.toUpperCase(Texts.VIETNAMESE));
        model.put("departmentName", department);
        model.put("place", CommitteeNames.place(committee));
        model.put("tier", plan.tier() == Tier.LOCAL ? "khuyến công địa phương" : "khuyến công quốc gia");
        model.put("number", plan.submissionNumber() == null ? "........../TTr-SCT" : plan.submissionNumber());
        model.put("date", PaperDays.inWords(day));
        model.put("year", Integer.toString(plan.year()));
        model.put("round", Integer.toString(plan.round()));
        model.put("text", text(plan));
        model.put("count", Integer.toString(look.all().size()));
        model.put("sum", look.sum().formatted());
        model.put("words", MoneyWords.of(look.sum(), Texts.VIETNAMESE));
        model.put("available", look.fund().available().formatted());
        model.put("items", rows(look));
        model.put(
                "cost",
                look.all().stream()
                        .map(PlanItem::total)
                        .reduce(Dong.ZERO, Dong::plus)
                        .formatted());
        return model;
    }

    private String body(OrganisationKind kind, Plan plan, LocalDate day) {
        return organisations.ofKind(kind, plan.province(), day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse("..........");
    }

    private String named(String name) {
        return name.isEmpty() ? texts.text(Texts.VIETNAMESE, "web.named-later") : name;
    }

    private List<Map<String, String>> rows(PlanReader.Look look) {
        var rows = new ArrayList<Map<String, String>>();
        for (var item : look.all()) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "code", item.code(),
                    "title",
                            look.carriedOn().contains(item)
                                    ? texts.text(Texts.VIETNAMESE, "plan.carried-on.title", item.title())
                                    : item.title(),
                    "beneficiary", named(item.beneficiary()),
                    "place", named(item.place()),
                    "activity", item.activityVi(),
                    "total", item.total().formatted(),
                    "amount", item.amount().formatted()));
        }
        return rows;
    }

    private static String text(Plan plan) {
        return plan.submissionText().isEmpty()
                ? "Sở Công Thương đã tổ chức thẩm định các đề án đăng ký theo quy định."
                : plan.submissionText();
    }
}
