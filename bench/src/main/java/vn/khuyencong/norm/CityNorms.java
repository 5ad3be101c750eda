package vn.khuyencong.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Overlay;
import vn.khuyencong.norm.engine.Overlay.Change;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Tier;

/**
 * Ten invented levels of a city for its own money. Each holds for the whole city and differs in its hills, on its islands
 * and in its craft villages; some leave a part to the national level, and one is reckoned otherwise in the hills.
 */
final class CityNorms {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    static final List<String> NORMS = List.of(
            "support.ADVANCED_MACHINERY",
            "support.DEMONSTRATION_MODEL",
            "support.CLEANER_PRODUCTION_PILOT",
            "support.CONSULTING",
            "support.TRADEMARK",
            "support.POLLUTION_TREATMENT_ESTABLISHMENT",
            "support.REPLICATION_MODEL",
            "support.PRODUCT_AWARD_PROVINCIAL",
            "support.OVERSEAS_FAIR",
            "support.DOMESTIC_FAIR_BOOTH");

    private static final String CITY = "48";
    private static final Period IN_FORCE = Period.since(LocalDate.of(2025, 8, 1));
    private static final long MILLION = 1_000_000;

    /** Four of the ten would change. */
    static final Overlay REFORM = new Overlay(
            "reform",
            "MẪU",
            List.of(
                    change("support.ADVANCED_MACHINERY", "share", 6_000),
                    change("support.DEMONSTRATION_MODEL", "limit", 1_200 * MILLION),
                    change("support.CONSULTING", "limit", 50 * MILLION),
                    change("support.REPLICATION_MODEL", "limit", 120 * MILLION)));

    private CityNorms() {}

    static Snapshot baseline(List<UUID> communes) {
        var hills = communes.subList(0, 25);
        var islands = communes.subList(25, 30);
        var crafts = communes.subList(30, 45);
        var versions = new ArrayList<Version>();
        for (var norm : NORMS) {
            switch (norm.substring("support.".length())) {
                case "REPLICATION_MODEL", "PRODUCT_AWARD_PROVINCIAL" -> {
                    versions.add(level(norm, "FLAT", null, 80 * MILLION, null));
                    versions.add(level(norm, "FLAT", null, 100 * MILLION, null, hills));
                    versions.add(level(norm, "FLAT", null, 110 * MILLION, null, islands));
                    versions.add(level(norm, "FLAT", null, 90 * MILLION, null, crafts));
                }
                case "OVERSEAS_FAIR" -> {
                    versions.add(level(norm, "FULL_COST", null, 150 * MILLION, null));
                    versions.add(level(norm, "FULL_COST", null, 200 * MILLION, null, hills));
                    versions.add(level(norm, "FULL_COST", null, 250 * MILLION, null, islands));
                    versions.add(level(norm, "FULL_COST", null, 180 * MILLION, null, crafts));
                }
                case "DOMESTIC_FAIR_BOOTH" -> {
                    versions.add(level(norm, "SHARE", 8_000, 40 * MILLION, null));
                    versions.add(level(norm, "FLAT", null, 30 * MILLION, null, hills));
                    versions.add(level(norm, "FULL_COST", null, 60 * MILLION, null, islands));
                    versions.add(level(norm, "SHARE", 9_000, 45 * MILLION, null, crafts));
                }
                default -> {
                    versions.add(level(norm, "SHARE", 4_000, 280 * MILLION, null));
                    versions.add(level(norm, "SHARE", 5_000, 300 * MILLION, 450 * MILLION, hills));
                    versions.add(level(norm, "SHARE", 5_000, null, null, islands));
                    versions.add(level(norm, "SHARE", null, 320 * MILLION, null, crafts));
                }
            }
        }
        return ShippedLaw.norms(versions);
    }

    /** The terms at each commune, by its number. */
    static List<Terms> terms(Snapshot norms, String norm, List<UUID> communes) {
        var terms = new ArrayList<Terms>();
        for (var commune : communes) {
            var found = norms.localTerms(norm, CITY, Set.of(), Set.of(commune), DAY);
            if (found == null) throw new IllegalStateException("No level for " + norm);
            terms.add(found);
        }
        return terms;
    }

    private static Change change(String norm, String field, long value) {
        return new Change(norm, CITY, field, IN_FORCE, value);
    }

    private static Version level(
            String norm, String form, @Nullable Integer share, @Nullable Long limit, @Nullable Long lineLimit) {
        return level(norm, form, share, limit, lineLimit, List.of());
    }

    private static Version level(
            String norm,
            String form,
            @Nullable Integer share,
            @Nullable Long limit,
            @Nullable Long lineLimit,
            List<UUID> scope) {
        var content = new TreeMap<String, Object>(Map.of("form", form));
        if (share != null) content.put("share", share.longValue());
        if (limit != null) content.put("limit", limit);
        if (lineLimit != null) content.put("line_limit", lineLimit);
        return new Version(
                UUID.randomUUID(),
                norm,
                Tier.LOCAL,
                CITY,
                scope,
                IN_FORCE,
                new Content(content),
                new Provision(
                        UUID.randomUUID(), UUID.randomUUID(), "MẪU", null, "Điều 3", "", "", Reading.SAMPLE, null),
                null,
                Governing.PLAN_APPROVAL,
                Instant.EPOCH,
                null,
                false);
    }
}
