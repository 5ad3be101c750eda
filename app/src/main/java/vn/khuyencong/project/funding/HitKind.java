package vn.khuyencong.project.funding;

/** How a đề án and another support are alike, what is most alike first. */
public enum HitKind {
    /** Số máy: text or estimate name the serial number of a machine that another file or support names. */
    SERIAL(true),
    /** Số hóa đơn: the same applicant, and the text names the number of an invoice of before. */
    INVOICE(true),
    /** The same applicant and activity, the same title or line of the estimate. */
    CONTENT(true),
    /** The same applicant and a model that both name. */
    MODEL(false),
    /** The same applicant and activity, a similar title or line. */
    NEAR_CONTENT(false),
    /** A similar name or the same representative, and a similar content. */
    NEAR_NAME(false),
    /** A similar name or the same representative at the same place. */
    PLACE(false);

    private final boolean exact;

    HitKind(boolean exact) {
        this.exact = exact;
    }

    /** Whether it stops the file until somebody has said that it is something else. */
    public boolean exact() {
        return exact;
    }
}
