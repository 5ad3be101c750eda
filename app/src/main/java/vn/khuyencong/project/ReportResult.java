package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.project.ResultTimes.Indicator;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The establishment says how it stands before or after the support, or the office writes down what it said. */
@Service
public class ReportResult {

    private final Projects projects;
    private final Results results;
    private final ResultTimes times;
    private final Inbox inbox;
    private final CurrentActor current;

    ReportResult(Projects projects, Results results, ResultTimes times, Inbox inbox, CurrentActor current) {
        this.projects = projects;
        this.results = results;
        this.times = times;
        this.inbox = inbox;
        this.current = current;
    }

    /**
     * Keeps a report; a later one of the same time takes its place.
     *
     * @param seen    the version that the form was filled in beside; 0 where there was none
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws Stale if somebody else has reported the time in between
     */
    @Transactional
    public List<Finding> report(UUID id, int seen, ResultReport report, UUID request) {
        var project = projects.get(id);
        if (results.exists(request)) {
            return List.of();
        }
        var supported = results.supported(project, report.place())
                .orElseThrow(() -> new NotFound("No place " + report.place() + " of " + project.code()));
        var findings = ResultRules.findings(
                project.scope().isOfAGroup(),
                report,
                times.months(project.scope().tier(), project.province()),
                times.indicators().stream().map(Indicator::code).toList(),
                supported.acceptedOn(),
                speaksForHerself(supported),
                times.today());
        if (!findings.isEmpty()) {
            return findings;
        }
        var version = results.version(id, report.place(), report.months());
        if (version != seen) {
            throw new Stale("Results of " + project.code() + " were reported by somebody else");
        }
        results.add(id, report, version + 1, request);
        if (supported.beneficiary() != null) {
            inbox.doneWith(id, supported.beneficiary(), ResultWarnings.MESSAGES);
        }
        return List.of();
    }

    /** Whether an establishment speaks of what it was given itself. */
    private boolean speaksForHerself(Results.Supported supported) {
        var establishment = current.get().establishment();
        return establishment != null && establishment.equals(supported.beneficiary());
    }
}
