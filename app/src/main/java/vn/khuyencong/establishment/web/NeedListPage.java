package vn.khuyencong.establishment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.NeedStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/**
 * The needs sent to the centre.
 *
 * @param stage  the stage shown, or all
 * @param counts how many needs stand at each stage
 * @param cost   the cost of all needs of the result together
 */
public record NeedListPage(
        @Nullable NeedStage stage,
        String words,
        Map<NeedStage, Integer> counts,
        Dong cost,
        List<Row> rows,
        Paging paging) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    public int count(NeedStage of) {
        return counts.getOrDefault(of, 0);
    }

    public int countOfAll() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * One need of the list.
     *
     * @param waitingDays days since it was sent, for one that has no answer yet
     */
    public record Row(
            UUID id,
            UUID establishment,
            String sender,
            String place,
            String item,
            String activityVi,
            String activityEn,
            boolean productionLine,
            Dong cost,
            Instant sentAt,
            NeedStage stage,
            @Nullable Long waitingDays) {}
}
