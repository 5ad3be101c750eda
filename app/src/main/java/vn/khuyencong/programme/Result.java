package vn.khuyencong.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/**
 * A đề án as a programme counts it: by the year of the plan that holds its money.
 *
 * @param year       its plan year; what is accepted or settled later still counts there
 * @param activity   its name
 * @param establishments those that are supported: one, or those of a group file as far as they are named
 * @param place      its name; empty for a group file
 * @param planned    the support an approved plan gives it, with what later years add; empty while none does
 * @param costsOther what it costs beyond the support, by its estimate
 * @param acceptedOn empty until it is accepted
 * @param otherSpent what it cost beyond the support, as accepted
 * @param settled    the support that was settled; empty until it is
 * @param machines   how many the supported lines of its estimate buy; empty where one of them does not say
 */
public record Result(
        UUID project,
        String code,
        String title,
        String stage,
        int year,
        Tier tier,
        Named activity,
        List<UUID> establishments,
        String place,
        @Nullable Dong planned,
        Dong costsOther,
        @Nullable LocalDate acceptedOn,
        @Nullable Dong otherSpent,
        @Nullable Dong settled,
        @Nullable Long machines) {

    /** Stands for the places of a group file, which are named after the approval. */
    public static final UUID SEVERAL = new UUID(0, 0);

    public Result {
        establishments = List.copyOf(establishments);
    }
}
