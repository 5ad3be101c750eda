package vn.khuyencong.norm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/**
 * The real law with local levels of every make beside it: each form with each part set or silent, for a whole province,
 * for a part of one, and of a former province.
 */
final class WideLaw {

    /** A part of the city that has levels of its own. */
    static final UUID AREA = UUID.nameUUIDFromBytes("area".getBytes(StandardCharsets.UTF_8));

    /** Codes of provinces with levels of every make. */
    static final List<String> PROVINCES = List.of("01", "02", "03");

    static final String CITY = "48";
    static final String FORMER = "49";

    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);

    private WideLaw() {}

    /** An applicant whom the rules of every day let in; only where she is differs. */
    static final List<Situation> PLACES = List.of(
            new Situation(commune(), Set.of(), Set.of()),
            new Situation(commune(), Set.of(AREA), Set.of()),
            new Situation(commune(), Set.of(), Set.of(FORMER)),
            new Situation(commune(), Set.of(AREA), Set.of(FORMER)));

    private static List<PlaceRead> commune() {
        return List.of(new PlaceRead("commune", "rural_district", null, null, "DIFFICULT", false));
    }

    static AssessmentRequest asks(
            String activity, Tier tier, @Nullable String province, LocalDate day, @Nullable Long cost, int quantity) {
        return new AssessmentRequest(
                day,
                tier,
                province,
                activity,
                cost == null ? null : new Dong(cost),
                quantity,
                false,
                Set.of(),
                Dong.ZERO,
                0,
                new Applicant("SME", "any", GivenPlaceFacts.NOTHING, "HANDICRAFT"));
    }

    static Law beside(Law real) {
        var versions = new ArrayList<>(real.norms().all().toList());
        versions.addAll(locals(real));
        return new Law(Snapshot.of(real.norms().definitions(), versions), real.catalogue());
    }

    private static List<Version> locals(Law real) {
        var basis = real.norms().all().findFirst().orElseThrow();
        var contents = contents();
        var versions = new ArrayList<Version>();
        var next = 0;
        for (var activity : real.catalogue().activities()) {
            // an activity of a later day has no levels before it
            var first = real.norms()
                    .versions("activity." + activity.code())
                    .getFirst()
                    .inForce()
                    .from();
            var since = first.isAfter(SINCE) ? first : SINCE;
            for (var province : PROVINCES) {
                versions.add(
                        local(basis, activity, since, province, List.of(), contents.get(next++ % contents.size())));
            }
            versions.add(local(basis, activity, since, CITY, List.of(AREA), contents.get(next++ % contents.size())));
            versions.add(local(basis, activity, since, FORMER, List.of(), contents.get(next++ % contents.size())));
        }
        return versions;
    }

    private static List<Content> contents() {
        var contents = new ArrayList<Content>();
        for (var form : SupportLevel.Form.values()) {
            for (var share : Arrays.<@Nullable Long>asList(null, 3_333L, 10_000L)) {
                for (var limit : Arrays.<@Nullable Long>asList(null, 77_777_777L)) {
                    for (var line : List.of(
                            Map.<String, Object>of(),
                            Map.<String, Object>of("line_factor", 12_345L),
                            Map.<String, Object>of("line_limit", 99_999_999L))) {
                        var content = new TreeMap<>(line);
                        content.put("form", form.name());
                        if (share != null) content.put("share", share);
                        if (limit != null) content.put("limit", limit);
                        contents.add(new Content(content));
                    }
                }
            }
        }
        return contents;
    }

    private static Version local(
            Version like, Activity activity, LocalDate since, String province, List<UUID> scope, Content content) {
        var name = activity.code() + province + scope;
        return new Version(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                SupportLevel.norm(activity.code()),
                Tier.LOCAL,
                province,
                scope,
                new Period(since, null),
                content,
                Objects.requireNonNull(like.basis(), "a basis"),
                null,
                Governing.PLAN_APPROVAL,
                Instant.EPOCH,
                null,
                false);
    }
}
