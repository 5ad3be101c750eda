package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Finding;

/** What the rules of a day say against an estimate, besides the ceiling of the support. */
@Component
@Transactional(readOnly = true)
class EstimateChecks {

    private static final String ACTIVITIES = "FLAGSHIP_ACTIVITIES";
    private static final String MONTHS = "FLAGSHIP_MONTHS";
    private static final String ONE_SOURCE = "ONE_STATE_SOURCE";

    private final Pricings pricings;
    private final Norms norms;
    private final Reworks reworks;

    EstimateChecks(Pricings pricings, Norms norms, Reworks reworks) {
        this.pricings = pricings;
        this.norms = norms;
        this.reworks = reworks;
    }

    /** What stands against a contract on it. */
    List<Finding> againstContract(Project project) {
        return reworks.against(project);
    }

    /** What stands against handing it in. */
    List<Finding> against(Project project, LocalDate day) {
        return against(project, pricings.on(project, day), day);
    }

    /** Where the lines were held against the norms of their items already. */
    List<Finding> against(Project project, EstimatePricing pricing, LocalDate day) {
        var findings = new ArrayList<>(flagship(project, day));
        findings.addAll(oneSource(project, day));
        findings.addAll(pricing.against());
        return findings;
    }

    private List<Finding> flagship(Project project, LocalDate day) {
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return List.of();
        }
        var activities = setting(ACTIVITIES, project, day);
        var asked = new FlagshipRules.Asked(
                Integer.parseInt(activities.value()),
                Integer.parseInt(setting(MONTHS, project, day).value()),
                activities.basis());
        return FlagshipRules.findings(project, asked);
    }

    /** Each line whose expenditure the State pays twice. */
    private List<Finding> oneSource(Project project, LocalDate day) {
        var twice = project.estimate().lines().stream()
                .filter(EstimateLine::hasTwoStateSources)
                .toList();
        if (twice.isEmpty()) {
            return List.of();
        }
        var basis = setting(ONE_SOURCE, project, day).basis();
        return twice.stream()
                .map(line -> Finding.of("project.line-with-two-state-sources", basis, line.position()))
                .toList();
    }

    private Setting setting(String code, Project project, LocalDate day) {
        return norms.setting(code, project.scope().tier(), project.province(), day)
                .orElseThrow(() -> new IllegalStateException("No setting " + code + " on " + day));
    }
}
