package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.Units;

/** The implementer takes over what was typed: the whole form, checked (lưu). */
@Service
public class SaveProject {

    private final Drafts drafts;
    private final Writers writers;
    private final Writings writings;
    private final Units units;

    SaveProject(Drafts drafts, Writers writers, Writings writings, Units units) {
        this.drafts = drafts;
        this.writers = writers;
        this.writings = writings;
        this.units = units;
    }

    /** A whole form. */
    public record Save(
            UUID project, int version, Scope scope, Contents contents, Estimate estimate, Commitments commitments) {

        boolean isIn(Project project) {
            return scope.equals(project.scope())
                    && contents.equals(project.contents())
                    && estimate.equals(project.estimate())
                    && commitments.equals(project.commitments());
        }
    }

    /** What came of saving. */
    public sealed interface Outcome {

        /** It is saved; the file has a new version. */
        record Saved(int version) implements Outcome {}

        /** Nothing was taken over. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /** Takes the form over. @throws Stale if somebody else has saved or decided since the form was opened */
    @Transactional
    public Outcome save(Save save) {
        var project = writers.require(save.project());
        if (project.version() != save.version()) {
            if (save.isIn(project)) {
                return new Outcome.Saved(project.version());
            }
            throw new Stale(project.code() + " was changed by somebody else");
        }
        if (writings.of(save.project()).filter(Writing::isSomebodyElse).isPresent()) {
            throw new Stale("Somebody else writes in " + project.code());
        }
        var place = save.scope().place();
        var findings = SaveRules.findings(
                project, save, place == null ? null : units.find(place).province());
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        drafts.save(save);
        writings.leave(save.project());
        return new Outcome.Saved(project.version() + 1);
    }
}
