package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;

/**
 * The appraiser's judgement (thẩm định), criterion by criterion.
 *
 * @param conclusion her conclusion in words
 */
public record Appraisal(List<Mark> marks, String conclusion) {

    public Appraisal {
        marks = List.copyOf(marks);
    }

    /**
     * One criterion judged.
     *
     * @param meets empty while nobody has decided
     */
    public record Mark(UUID criterion, @Nullable Boolean meets, String remark) {}

    /** One criterion of the law. */
    record Criterion(UUID id, int position, String name, Citation basis) {}

    boolean meets(UUID criterion) {
        return marks.stream().anyMatch(mark -> mark.criterion().equals(criterion) && Boolean.TRUE.equals(mark.meets()));
    }

    boolean isMarked(UUID criterion) {
        return marks.stream().anyMatch(mark -> mark.criterion().equals(criterion) && mark.meets() != null);
    }
}
