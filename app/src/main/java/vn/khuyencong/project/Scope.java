package vn.khuyencong.project;

import java.util.UUID;
import vn.khuyencong.shared.Tier;

/**
 * What a đề án is about: which money of which year, which activity, and where.
 *
 * @param productionLine a technology line rather than single machines
 * @param place          the unit where production is
 */
public record Scope(Tier tier, int planYear, String activity, boolean productionLine, String title, UUID place) {

    /** The same at another place. */
    Scope at(UUID unit) {
        return new Scope(tier, planYear, activity, productionLine, title, unit);
    }
}
