package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.PlanList;
import vn.khuyencong.plan.PlanList.Row;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.web.Texts;

/** The list of plans as a table. */
@Component
class PlanListSheet {

    private final PlanList plans;
    private final Texts texts;

    PlanListSheet(PlanList plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    ResponseEntity<Resource> of(@Nullable Integer year, @Nullable PlanStage stage, Locale language) {
        return Downloads.xlsx(
                "ke-hoach.xlsx", texts.text(language, "plan.list"), columns(language), plans.rows(year, stage));
    }

    private List<Column<Row>> columns(Locale language) {
        return List.of(
                Column.number(texts.text(language, "plan.year"), Row::year),
                Column.number(texts.text(language, "plan.sheet.round"), Row::round),
                Column.text(
                        texts.text(language, "plan.round.tier"),
                        row -> texts.text(language, "plan.tier." + row.tier())),
                Column.text(
                        texts.text(language, "plan.stage"), row -> texts.text(language, "plan.stage." + row.stage())),
                Column.<Row>number(texts.text(language, "plan.projects"), Row::projects)
                        .withTotal(),
                Column.<Row>money(texts.text(language, "plan.asked"), Row::amount)
                        .withTotal(),
                Column.text(texts.text(language, "plan.sheet.submission"), row -> shown(row.submissionNumber())),
                Column.date(texts.text(language, "plan.sheet.submitted"), Row::submittedOn),
                Column.text(texts.text(language, "plan.sheet.decision"), row -> shown(row.decisionNumber())),
                Column.date(texts.text(language, "plan.sheet.decided"), Row::decidedOn));
    }

    private static String shown(@Nullable String paper) {
        return paper == null ? "" : paper;
    }
}
