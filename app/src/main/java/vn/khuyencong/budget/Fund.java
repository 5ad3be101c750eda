package vn.khuyencong.budget;

import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Kinh phí khuyến công of one year, level and source, and where its money stands.
 *
 * @param agency      spent on management by the agency
 * @param implementer spent on management by those who carry đề án out
 */
public record Fund(
        UUID id,
        int year,
        Tier tier,
        Source source,
        Dong allotted,
        Dong available,
        Dong committed,
        Dong paid,
        Dong settled,
        Dong agency,
        Dong implementer) {

    /** A year and level nobody has given money to. */
    static Fund empty(int year, Tier tier) {
        return new Fund(
                new UUID(0, 0),
                year,
                tier,
                Source.firstOf(tier),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO);
    }

    /** Two accounts of a year and level as one. */
    Fund plus(Fund other) {
        return new Fund(
                id,
                year,
                tier,
                source,
                allotted.plus(other.allotted),
                available.plus(other.available),
                committed.plus(other.committed),
                paid.plus(other.paid),
                settled.plus(other.settled),
                agency.plus(other.agency),
                implementer.plus(other.implementer));
    }
}
