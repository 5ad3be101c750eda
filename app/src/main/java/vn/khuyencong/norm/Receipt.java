package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;

/**
 * What an assessment rested on and what came out, so that it can be replayed.
 *
 * @param engine   version of the rules
 * @param norms    fingerprint of all norms known then
 * @param versions those whose figures were used
 */
public record Receipt(
        String engine,
        String norms,
        List<Used> versions,
        AssessmentRequest request,
        @Nullable Boolean eligible,
        @Nullable Dong ceiling) {

    /** A version of a norm, and the fingerprint of what it said. */
    public record Used(UUID id, String norm, String hash) {}

    static Receipt of(
            String engine,
            Law law,
            List<Version> used,
            AssessmentRequest request,
            @Nullable Boolean eligible,
            @Nullable Dong ceiling) {
        var versions = new ArrayList<Used>(used.size());
        for (var version : used)
            versions.add(new Used(version.id(), version.norm(), law.norms().hash(version)));
        return new Receipt(engine, law.norms().hash(), versions, request, eligible, ceiling);
    }
}
