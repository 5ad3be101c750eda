package vn.khuyencong.plan.harmony;

import vn.khuyencong.budget.Source;

/** Whose money it is, as the harmony of sources tells it. */
public enum MoneyKind {
    /** Ngân sách trung ương. */
    CENTRAL,
    /** Ngân sách địa phương: of the province and its communes. */
    LOCAL,
    /** Vốn đối ứng của đơn vị thụ hưởng. */
    OWN,
    /** Tài trợ, nguồn hợp pháp khác. */
    OTHER,
    /** Đã đề nghị, chưa được phê duyệt: no money yet. */
    WAITING;

    /** Which it is of a source of industrial-promotion money. */
    public static MoneyKind of(Source source) {
        return switch (source) {
            case CENTRAL -> CENTRAL;
            case PROVINCIAL, COMMUNE -> LOCAL;
            case GRANT, OTHER -> OTHER;
        };
    }
}
