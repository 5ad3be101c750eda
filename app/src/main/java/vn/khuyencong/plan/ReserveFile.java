package vn.khuyencong.plan;

import java.util.UUID;
import vn.khuyencong.shared.Dong;

/**
 * A đề án of the reserve list of a plan (danh sách dự phòng): appraised, in no plan, in the legal order.
 *
 * @param place    1 the first; equals stand one after the other and are {@code inTurn} together
 * @param proposed what its appraisal proposed
 * @param inTurn   whether its turn has come
 */
public record ReserveFile(
        UUID project, String code, String title, String beneficiary, Dong proposed, int place, boolean inTurn) {}
