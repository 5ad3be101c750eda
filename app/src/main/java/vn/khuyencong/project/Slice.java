package vn.khuyencong.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * The part of what is approved for a đề án that one budget year bears (phần kinh phí của năm). A flagship has several;
 * every other file is one whole, borne by the year of its plan.
 *
 * @param year        budget year
 * @param committedOn day of the decision on the plan that set it aside; empty until then
 * @param paper       number of that decision; empty until then
 */
public record Slice(int year, Dong approved, @Nullable LocalDate committedOn, String paper) {

    /** Whether a plan has set it aside. */
    public boolean isCommitted() {
        return committedOn != null;
    }

    Slice of(Dong amount) {
        return new Slice(year, amount, committedOn, paper);
    }
}
