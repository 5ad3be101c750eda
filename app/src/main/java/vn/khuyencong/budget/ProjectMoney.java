package vn.khuyencong.budget;

import vn.khuyencong.shared.Dong;

/** Where the money of one đề án stands: promised and not yet paid, paid and not yet settled, settled. */
public record ProjectMoney(Dong committed, Dong paid, Dong settled) {

    public static final ProjectMoney NONE = new ProjectMoney(Dong.ZERO, Dong.ZERO, Dong.ZERO);

    /** All that the fund holds for the đề án. */
    public Dong total() {
        return committed.plus(paid).plus(settled);
    }

    /** All that has left the treasury for the đề án and was not given back. */
    public Dong paidOut() {
        return paid.plus(settled);
    }
}
