package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Dates;

/**
 * What was typed on the page of a plan, whichever of its forms was sent.
 *
 * @param version the plan as the sender saw it
 * @param because why đề án are put in or one is taken out
 */
public record PlanForm(
        @Nullable Integer version,
        @Nullable String number,
        @Nullable String submittedOn,
        @Nullable String submissionText,
        @Nullable String decision,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String because,
        @Nullable List<UUID> projects) {

    /** Nothing typed yet: papers are of today unless somebody says otherwise. */
    static PlanForm empty(LocalDate today) {
        var day = Dates.format(today);
        return new PlanForm(null, null, day, null, null, day, null, null, null);
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    List<UUID> chosen() {
        return projects == null ? List.of() : List.copyOf(projects);
    }
}
