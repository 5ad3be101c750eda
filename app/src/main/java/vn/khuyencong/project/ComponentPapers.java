package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.project.Papers.Asked;

/** The papers of a flagship: what every file needs once, and for each component what its own activity needs. */
final class ComponentPapers {

    private static final String OF = "@";

    private ComponentPapers() {}

    /**
     * Those of one moment.
     *
     * @param general what is asked whatever the activity
     * @param of      what is asked of an activity, with what is asked of all
     */
    static List<Asked> of(Project project, List<RequiredPaper> general, Function<String, List<RequiredPaper>> of) {
        var asked = new ArrayList<>(general.stream().map(ComponentPapers::asked).toList());
        var once = general.stream().map(RequiredPaper::code).collect(Collectors.toSet());
        var components = project.estimate().components();
        var main = components.stream()
                .filter(component -> component.activity().equals(project.scope().activity()))
                .findFirst()
                .orElse(null);
        for (var component : components) {
            of.apply(component.activity()).stream()
                    .filter(paper -> !once.contains(paper.code()))
                    .map(paper -> asked(paper, component, component.equals(main)))
                    .forEach(asked::add);
        }
        return List.copyOf(asked);
    }

    static Asked asked(RequiredPaper paper) {
        return new Asked(paper.code(), paper.nameVi(), paper.nameEn(), paper.basis());
    }

    /** The component of the main activity keeps the plain name, under which its papers lie since before there were others. */
    private static Asked asked(RequiredPaper paper, ProjectComponent component, boolean main) {
        return new Asked(
                main ? paper.code() : paper.code() + OF + component.position(),
                "%s (hợp phần %d: %s)".formatted(paper.nameVi(), component.position(), component.title()),
                "%s (component %d: %s)".formatted(paper.nameEn(), component.position(), component.title()),
                paper.basis());
    }
}
