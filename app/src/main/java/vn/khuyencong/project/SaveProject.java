package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final ShownForms shown;
    private final Units units;

    SaveProject(Drafts drafts, Writers writers, Writings writings, ShownForms shown, Units units) {
        this.drafts = drafts;
        this.writers = writers;
        this.writings = writings;
        this.shown = shown;
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
        return save(save, null);
    }

    /**
     * Takes the form over.
     *
     * @param rest the draft that others go on writing in; empty where nobody does
     * @throws Stale if somebody else has saved or decided since the form was opened
     */
    @Transactional
    public Outcome save(Save save, @Nullable TypedForm rest) {
        var project = writers.require(save.project());
        if (project.version() != save.version()) {
            if (save.isIn(project)) {
                return new Outcome.Saved(project.version());
            }
            throw new Stale(project.code() + " was changed by somebody else");
        }
        var place = save.scope().place();
        var findings = SaveRules.findings(
                project, save, place == null ? null : units.find(place).province());
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        drafts.save(save);
        if (rest != null) drafts.keep(save.project(), shown.write(rest));
        writings.leave(save.project());
        shown.forget(save.project());
        return new Outcome.Saved(project.version() + 1);
    }
}
