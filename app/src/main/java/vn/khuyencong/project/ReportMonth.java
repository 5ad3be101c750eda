package vn.khuyencong.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The implementer reports a month, the department remarks on it. The file itself stays where it is. */
@Service
public class ReportMonth {

    private final WorkParties parties;
    private final Contracts contracts;
    private final MonthlyReports reports;
    private final MonthlyNews news;
    private final MonthlyOwed owed;

    ReportMonth(WorkParties parties, Contracts contracts, MonthlyReports reports, MonthlyNews news, MonthlyOwed owed) {
        this.parties = parties;
        this.contracts = contracts;
        this.reports = reports;
        this.news = news;
        this.owed = owed;
    }

    /**
     * Hands a report in; one of a month that is reported already corrects it.
     *
     * @param seen    the version of the month that the form was filled in beside; 0 where there was none
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws Stale if somebody else has reported the month in between
     */
    @Transactional
    public List<Finding> handIn(UUID id, int seen, MonthlyReport report, UUID request) {
        var project = parties.implementing(id);
        if (reports.exists(request)) {
            return List.of();
        }
        var version = reports.version(id, report.month());
        if (version != seen) {
            throw new Stale("Month " + report.month() + " of " + project.code() + " was reported by somebody else");
        }
        var contract = contracts.find(id);
        if (contract.isEmpty()) {
            return List.of(Finding.of("project.month-not-now", null, project.code()));
        }
        var findings = MonthlyRules.findings(
                project, contract.get(), report, reports.around(id, report.month()), reports.standing(id), owed.now());
        if (findings.isEmpty()) {
            reports.add(id, report, version + 1, owed.due(project, report.month()), request);
            news.handedIn(project, report.month(), contract.get().signedOn());
        }
        return findings;
    }

    /** Keeps what was typed so far. */
    @Transactional
    public List<Finding> keepDraft(UUID id, YearMonth month, Map<String, String> typed) {
        var project = parties.implementing(id);
        var findings = contracts
                .find(id)
                .map(contract -> MonthlyRules.time(project, contract, month, owed.now()))
                .orElse(List.of(Finding.of("project.month-not-now", null, project.code())));
        if (findings.isEmpty()) {
            reports.keepDraft(id, month, typed);
        }
        return findings;
    }

    /** The department says something to a report. */
    @Transactional
    public List<Finding> remark(UUID id, UUID report, String text, UUID request) {
        var project = parties.watching(id);
        var month = reports.monthOf(id, report)
                .orElseThrow(() -> new NotFound("No report " + report + " of " + project.code()));
        if (text.isBlank()) {
            return List.of(Finding.of("project.month-remark-missing"));
        }
        if (text.length() > MonthlyRules.LONGEST) {
            return List.of(Finding.of("project.month-too-long", null, MonthlyRules.LONGEST));
        }
        if (reports.remark(report, text, request)) {
            news.remarked(project, month, text.strip());
        }
        return List.of();
    }
}
