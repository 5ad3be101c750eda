package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/**
 * The norms an assessment reads, all dates together. Which of them applies is decided here, never by the order of rows.
 *
 * @param fingerprint of all of them, for receipts
 */
record AssessmentNorms(
        String fingerprint,
        List<Activity> activities,
        List<SupportLevel> levels,
        List<Regime> regimes,
        List<Setting> settings) {

    Activity activity(String code) {
        return activities.stream()
                .filter(activity -> activity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NormMissing("No activity " + code));
    }

    /** The national level of a day. */
    @Nullable
    SupportLevel national(String activity, LocalDate day) {
        return inForce(activity, Tier.NATIONAL, day).findFirst().orElse(null);
    }

    /** The province's own level of a day, where it reaches the place. */
    @Nullable
    SupportLevel local(String activity, @Nullable String province, LocalDate day, Set<UUID> areas) {
        return inForce(activity, Tier.LOCAL, day)
                .filter(level -> level.province() != null && level.province().equals(province))
                .filter(level -> level.reaches(areas))
                .findFirst()
                .orElse(null);
    }

    /** A level by its id, superseded or not: what was frozen at an approval. */
    SupportLevel level(UUID id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NormMissing("No support level " + id));
    }

    @Nullable
    Regime regime(LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.inForce().contains(day))
                .findFirst()
                .orElse(null);
    }

    Optional<Setting> setting(String code, LocalDate day) {
        return settings.stream()
                .filter(setting ->
                        setting.code().equals(code) && setting.inForce().contains(day))
                .findFirst();
    }

    private Stream<SupportLevel> inForce(String activity, Tier tier, LocalDate day) {
        return levels.stream()
                .filter(level -> !level.superseded()
                        && level.activity().equals(activity)
                        && level.tier() == tier
                        && level.inForce().contains(day));
    }
}
