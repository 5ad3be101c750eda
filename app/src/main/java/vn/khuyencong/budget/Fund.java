package vn.khuyencong.budget;

import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Kinh phí khuyến công of one year and one source, and where its money stands.
 *
 * @param agency      spent on management by the agency
 * @param implementer spent on management by those who carry đề án out
 */
public record Fund(
        UUID id,
        int year,
        Tier tier,
        Dong allotted,
        Dong available,
        Dong committed,
        Dong paid,
        Dong settled,
        Dong agency,
        Dong implementer) {

    /** A year and source nobody has given money to. */
    static Fund empty(int year, Tier tier) {
        return new Fund(
                new UUID(0, 0),
                year,
                tier,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO);
    }
}
