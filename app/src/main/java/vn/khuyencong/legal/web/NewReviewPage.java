package vn.khuyencong.legal.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Problems;

/**
 * The form in which a round begins.
 *
 * @param request makes a double click one round
 */
public record NewReviewPage(ReviewForm form, UUID request, Problems problems) {

    public String typed(@Nullable String text) {
        return ReviewTyped.text(text);
    }
}
