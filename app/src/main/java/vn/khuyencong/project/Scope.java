package vn.khuyencong.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/**
 * What a đề án is about: of which kind, which money of which year, which activity, and where.
 *
 * @param productionLine a technology line rather than single machines
 * @param place          the unit where production is; empty for a group file, whose places come later
 * @param places         how many places a group file is planned for; 1 for every other
 */
public record Scope(
        ProjectKind kind,
        Tier tier,
        int planYear,
        String activity,
        boolean productionLine,
        String title,
        @Nullable UUID place,
        int places) {

    /** At one place, or none yet. */
    public Scope(
            ProjectKind kind,
            Tier tier,
            int planYear,
            String activity,
            boolean productionLine,
            String title,
            @Nullable UUID place) {
        this(kind, tier, planYear, activity, productionLine, title, place, 1);
    }

    /** Of a đề án for a named beneficiary, the usual kind. */
    public Scope(Tier tier, int planYear, String activity, boolean productionLine, String title, @Nullable UUID place) {
        this(ProjectKind.NAMED, tier, planYear, activity, productionLine, title, place);
    }

    /** Of a component of it, under the norm of the component's own activity. */
    Scope doing(ProjectComponent component) {
        return new Scope(kind, tier, planYear, component.activity(), component.productionLine(), title, place, places);
    }

    /** Whether beneficiaries and places are named after the approval. */
    public boolean isOfAGroup() {
        return kind == ProjectKind.GROUP;
    }

    /** One place of a group, as if it were a file of its own. */
    Scope oneOf(UUID unit) {
        return new Scope(ProjectKind.NAMED, tier, planYear, activity, productionLine, title, unit);
    }

    /** The same at another place. */
    Scope at(@Nullable UUID unit) {
        return new Scope(kind, tier, planYear, activity, productionLine, title, unit, places);
    }
}
