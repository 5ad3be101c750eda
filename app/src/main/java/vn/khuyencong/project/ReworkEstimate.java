package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The implementer makes the estimate fit what was granted, before the contract (điều chỉnh dự toán). */
@Service
public class ReworkEstimate {

    private final Writers writers;
    private final Projects projects;
    private final Reworks reworks;
    private final Supports supports;
    private final FrozenNorms frozen;

    ReworkEstimate(Writers writers, Projects projects, Reworks reworks, Supports supports, FrozenNorms frozen) {
        this.writers = writers;
        this.projects = projects;
        this.reworks = reworks;
        this.supports = supports;
        this.frozen = frozen;
    }

    /**
     * What there is to work on.
     *
     * @param proposed what was kept already, else the proportional cut
     * @param done     whether one was kept for the amount that is approved
     * @param open     whether the reader may change it now
     */
    public record Sheet(Project project, Estimate proposed, boolean done, boolean open) {}

    /** The sheet of a file. @throws vn.khuyencong.shared.NotFound if it is not the reader's to see */
    @Transactional(readOnly = true)
    public Sheet sheet(UUID id) {
        var project = projects.get(id);
        var kept = reworks.find(project);
        return new Sheet(
                project,
                kept.orElseGet(() -> proposal(project)),
                kept.isPresent(),
                project.stage() == Stage.APPROVED && ReworkRules.isNeeded(project) && writers.mayWrite(project));
    }

    /**
     * Keeps a reworked estimate.
     *
     * @param lines     every line of the estimate, in its order, with its new amounts
     * @param committed whether the counterpart money is committed
     * @return what stands against it; empty where it is kept
     * @throws Stale if somebody else has moved the file since the form was opened
     */
    @Transactional
    public List<Finding> rework(UUID id, int version, List<EstimateLine> lines, boolean committed) {
        var project = writers.require(id);
        var reworked = project.estimate().with(lines);
        if (project.version() != version) {
            if (reworks.find(project).filter(reworked::equals).isPresent()) return List.of();
            throw new Stale(project.code() + " was changed by somebody else");
        }
        if (project.stage() != Stage.APPROVED || !ReworkRules.isNeeded(project)) {
            return List.of(Finding.of("project.rework-not-now", null, project.code()));
        }
        var findings = new ArrayList<>(ReworkRules.findings(project, reworked, committed));
        findings.addAll(reworks.againstYears(project, reworked));
        if (findings.isEmpty()) {
            findings.addAll(overCeiling(project, reworked));
        }
        if (findings.isEmpty()) {
            reworks.save(project, project.approvedOrFail(), reworked);
            projects.move(project, null);
        }
        return findings;
    }

    /** Less cost may carry less support, by the norm frozen at approval. */
    private List<Finding> overCeiling(Project project, Estimate reworked) {
        var support =
                supports.frozen(project, frozen.get(project.id()), reworked).support();
        var written = project.writing(project.scope(), project.contents(), reworked);
        var findings = new ArrayList<>(support.against(reworked.asked(), "project.rework-over-ceiling"));
        findings.addAll(FlagshipRules.overCeiling(written, support));
        return findings;
    }

    private Estimate proposal(Project project) {
        return ReworkRules.isNeeded(project) ? reworks.proposal(project) : project.estimate();
    }
}
