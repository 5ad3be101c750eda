package vn.khuyencong.project;

import java.util.UUID;
import vn.khuyencong.shared.Tier;

/**
 * What a đề án is about: of which kind, which money of which year, which activity, and where.
 *
 * @param productionLine a technology line rather than single machines
 * @param place          the unit where production is
 */
public record Scope(
        ProjectKind kind, Tier tier, int planYear, String activity, boolean productionLine, String title, UUID place) {

    /** Of a đề án for a named beneficiary, the usual kind. */
    public Scope(Tier tier, int planYear, String activity, boolean productionLine, String title, UUID place) {
        this(ProjectKind.NAMED, tier, planYear, activity, productionLine, title, place);
    }

    /** Of a component of it, under the norm of the component's own activity. */
    Scope doing(ProjectComponent component) {
        return new Scope(kind, tier, planYear, component.activity(), component.productionLine(), title, place);
    }

    /** The same at another place. */
    Scope at(UUID unit) {
        return new Scope(kind, tier, planYear, activity, productionLine, title, unit);
    }
}
