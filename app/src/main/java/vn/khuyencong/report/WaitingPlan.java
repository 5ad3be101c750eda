package vn.khuyencong.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** A plan that waits for somebody's decision. */
public record WaitingPlan(
        UUID id,
        int year,
        int round,
        String stage,
        @Nullable String submissionNumber,
        @Nullable LocalDate submittedOn,
        int projects,
        Dong amount) {}
