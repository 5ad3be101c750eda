package vn.khuyencong.legal;

/** What a review says of a document; a finding may hold several. */
public enum ReviewConclusion {
    /** Còn phù hợp. */
    STILL_RIGHT,
    /** Mâu thuẫn, chồng chéo. */
    CONFLICT,
    /** Khoảng trống pháp lý. */
    GAP,
    /** Không còn phù hợp. */
    OUTDATED,
    /** Đề nghị sửa đổi, bổ sung. */
    AMEND,
    /** Đề nghị thay thế. */
    REPLACE,
    /** Đề nghị bãi bỏ. */
    REPEAL,
    /** Đề nghị ban hành mới; may stand without a document. */
    ISSUE_NEW;

    /** Whether something has to be drafted then. */
    public boolean isAction() {
        return switch (this) {
            case AMEND, REPLACE, REPEAL, ISSUE_NEW -> true;
            case STILL_RIGHT, CONFLICT, GAP, OUTDATED -> false;
        };
    }

    /** Whether it says that the document itself cannot stay as it is. */
    boolean isAgainstTheDocument() {
        return switch (this) {
            case CONFLICT, OUTDATED, AMEND, REPLACE, REPEAL -> true;
            case STILL_RIGHT, GAP, ISSUE_NEW -> false;
        };
    }
}
