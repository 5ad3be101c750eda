package vn.khuyencong.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * An adjustment as the page of its plan lists it.
 *
 * @param lines  how many đề án it is about
 * @param before what they got together
 * @param after  what they get then
 */
public record AdjustmentRow(
        int number,
        AdjustmentStage stage,
        String reason,
        @Nullable String submissionNumber,
        @Nullable LocalDate submittedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        int lines,
        Dong before,
        Dong after) {}
