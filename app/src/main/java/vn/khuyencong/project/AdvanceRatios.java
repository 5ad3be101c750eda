package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.AdvanceRule;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** How much of a đề án may be advanced: by the rule for its activity, or as it was decided for this file alone. */
@Component
class AdvanceRatios {

    private static final String CASE_BY_CASE = "UNLISTED_ADVANCE";

    private final Norms norms;
    private final Reworks reworks;
    private final OfficeClock clock;

    AdvanceRatios(Norms norms, Reworks reworks, OfficeClock clock) {
        this.norms = norms;
        this.reworks = reworks;
        this.clock = clock;
    }

    /** Whether the activity, or that of a component, is in no row and nothing was decided for the file. */
    boolean isMissing(Project project, Evidence evidence) {
        return decided(project, evidence) == null
                && project.estimate().parts(project.scope()).stream()
                        .anyMatch(part -> rule(project, part.component()).isEmpty());
    }

    /**
     * What may be advanced of a contract: by what was decided for this file alone, else of each component by the rule
     * for its own activity. A component whose activity is in no row adds nothing; empty where none is in any.
     *
     * @param contracted the amount of the contract, which components share as they share what was granted
     */
    List<AdvanceTerms.Part> parts(Project project, Evidence evidence, Dong contracted) {
        var decided = decided(project, evidence);
        if (decided != null) {
            return List.of(part("", contracted, decided));
        }
        if (project.estimate().isOneWhole(project.scope())) {
            return rule(project, ProjectComponent.whole(project.scope())).stream()
                    .map(rule -> part("", contracted, rule))
                    .toList();
        }
        var granted = reworks.carriedOut(project);
        return project.estimate().components().stream()
                .flatMap(component -> rule(project, component).stream()
                        .map(rule -> part(
                                component.title(),
                                contracted.part(granted.asked(component.position()), granted.asked()),
                                rule)))
                .toList();
    }

    private @Nullable AdvanceRule decided(Project project, Evidence evidence) {
        var decided = evidence.ratio();
        var basis = basis();
        return decided == null || basis == null
                ? null
                : new AdvanceRule(
                        decided.ratio(),
                        rule(project, ProjectComponent.whole(project.scope()))
                                .filter(AdvanceRule::afterAcceptance)
                                .isPresent(),
                        rule(project, ProjectComponent.whole(project.scope()))
                                .map(AdvanceRule::progressOver)
                                .orElse(null),
                        basis);
    }

    private Optional<AdvanceRule> rule(Project project, ProjectComponent component) {
        return norms.findAdvanceRule(component.activity(), project.scope().tier(), project.province(), clock.today());
    }

    private static AdvanceTerms.Part part(String title, Dong contracted, AdvanceRule rule) {
        return new AdvanceTerms.Part(
                title, contracted, rule.ratio(), rule.afterAcceptance(), rule.progressOver(), rule.basis());
    }

    /** The most that may be advanced whatever the activity; empty where no rule sets it. */
    Optional<Share> limit(Project project) {
        return norms.advanceLimit(project.scope().tier(), project.province(), clock.today());
    }

    /** The article by which a ratio is decided for one file. */
    @Nullable
    Citation basis() {
        return norms.rule(CASE_BY_CASE, clock.today()).orElse(null);
    }
}
