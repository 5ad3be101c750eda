package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.legal.DraftingList;
import vn.khuyencong.legal.ReviewFilter;
import vn.khuyencong.legal.ReviewFindingStage;
import vn.khuyencong.legal.ReviewReader;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.legal.ReviewRow;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** Báo cáo kết quả rà soát: the report of a round, as the department sends it. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class ReviewReport {

    private static final String TEMPLATE = "bao-cao-ra-soat";
    private static final String DOTS = "..........";

    private final ReviewReader rounds;
    private final DraftingList drafts;
    private final Organisations organisations;
    private final DocumentTemplates templates;
    private final ReviewReportWords words;

    ReviewReport(
            ReviewReader rounds,
            DraftingList drafts,
            Organisations organisations,
            DocumentTemplates templates,
            ReviewReportWords words) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.organisations = organisations;
        this.templates = templates;
        this.words = words;
    }

    byte[] of(UUID id) {
        var round = rounds.round(id);
        var rows = rounds.all(id, ReviewFilter.NONE);
        var tasks = drafts.all(new DraftingList.Filter("", null, id, false, DraftingList.Sort.DUE));
        return templates.docx(TEMPLATE, model(round, rows, tasks), "documents", "actions", "drafts");
    }

    private Map<String, Object> model(ReviewRound round, List<ReviewRow> rows, List<DraftingList.Row> tasks) {
        var day = round.reportDate() == null ? words.today() : round.reportDate();
        var committee = committee(round, day);
        var department = organisations.find(round.lead(), day).name();
        var model = new HashMap<String, Object>();
        model.put("committee", committee.toUpperCase(Texts.VIETNAMESE));
        model.put("addressee", committee);
        model.put("department", department.toUpperCase(Texts.VIETNAMESE));
        model.put("departmentName", department);
        model.put("place", CommitteeNames.place(committee));
        model.put("number", round.reportNumber().isEmpty() ? DOTS + "/BC-SCT" : round.reportNumber());
        model.put("date", PaperDays.inWords(day));
        model.put("name", round.name());
        model.put("plan", plan(round));
        model.put("scope", round.scope().isEmpty() ? "Danh mục văn bản tại Bảng 1." : round.scope());
        model.put("reviewedOn", Dates.format(round.reviewedOn()));
        model.put("total", Integer.toString(rows.size()));
        model.put("accepted", Long.toString(count(rows, ReviewFindingStage.ACCEPTED)));
        model.put("conclusion", round.conclusion().isEmpty() ? DOTS : round.conclusion());
        model.put("documents", numbered(rows.stream().map(words::document).toList()));
        model.put("actions", numbered(words.actions(rows, tasks)));
        model.put("drafts", numbered(tasks.stream().map(words::draft).toList()));
        return model;
    }

    private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
        var lines = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var line = new HashMap<>(row);
            line.put("no", Integer.toString(lines.size() + 1));
            lines.add(line);
        }
        return lines;
    }

    private String committee(ReviewRound round, LocalDate day) {
        return organisations.ofKind(OrganisationKind.PEOPLES_COMMITTEE, round.province(), day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse(DOTS);
    }

    private static String plan(ReviewRound round) {
        return round.planDate() == null ? DOTS : round.planNumber() + " ngày " + Dates.format(round.planDate());
    }

    private static long count(List<ReviewRow> rows, ReviewFindingStage stage) {
        return rows.stream().filter(row -> row.stage() == stage).count();
    }
}
