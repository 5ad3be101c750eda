package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Finding;

/** The department's leader decides the ratio of the advance for one file, where the rules name none or another. */
@Service
public class DecideRatio {

    private final WorkParties parties;
    private final AdvanceRatios ratios;
    private final Evidences evidences;
    private final OfficeClock clock;

    DecideRatio(WorkParties parties, AdvanceRatios ratios, Evidences evidences, OfficeClock clock) {
        this.parties = parties;
        this.ratios = ratios;
        this.evidences = evidences;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param ratio the largest share of the contract that may be advanced
     */
    public record Decided(BasisPoints ratio, String number, LocalDate decidedOn, String reason) {}

    /**
     * Records a decision; a later one takes its place.
     *
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> decide(UUID id, Decided decided, UUID request) {
        var project = parties.managing(id);
        var findings = findings(project, decided, ratios.limit(project).orElse(null), clock.today());
        var basis = ratios.basis();
        if (basis == null) {
            findings.add(Finding.of("project.ratio-no-rule"));
        } else if (findings.isEmpty()) {
            evidences.add(id, decided, basis, request);
        }
        return findings;
    }

    static List<Finding> findings(Project project, Decided decided, @Nullable Share limit, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (project.stage() != Stage.APPROVED && project.stage() != Stage.UNDER_WAY) {
            findings.add(Finding.of("project.ratio-not-now", null, project.code()));
        }
        if (decided.ratio().value() == 0) {
            findings.add(Finding.of("project.ratio-zero"));
        }
        if (limit != null && decided.ratio().compareTo(limit.ratio()) > 0) {
            findings.add(Finding.of(
                    "project.ratio-over-limit",
                    limit.basis(),
                    decided.ratio().percent(),
                    limit.ratio().percent()));
        }
        if (decided.number().isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (decided.reason().isBlank()) {
            findings.add(Finding.of("project.change-reason-missing"));
        }
        if (decided.decidedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, decided.decidedOn()));
        }
        return findings;
    }
}
