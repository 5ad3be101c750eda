package vn.khuyencong.project;

/** What may be changed of an approved đề án; the codes are those of the norms that say who decides it. */
public enum ChangeKind {
    /** Thay đổi thời gian trong năm. */
    CHANGE_TIME_WITHIN_YEAR,
    /** Gia hạn sang năm sau. */
    EXTEND_TO_NEXT_YEAR,
    /** Giảm mức hỗ trợ. */
    LESS_OR_SAME_SUPPORT,
    /** Tăng mức hỗ trợ. */
    MORE_SUPPORT,
    /** Thay đổi địa điểm. */
    CHANGE_PLACE,
    /** Thay đổi đơn vị thụ hưởng. */
    CHANGE_BENEFICIARY,
    /** Thay đổi nội dung. */
    CHANGE_CONTENT,
    /** Ngừng triển khai. */
    STOP;

    /** Whether it can be asked for a file of a kind: a group file names no place and nobody who benefits. */
    boolean fits(ProjectKind kind) {
        return kind != ProjectKind.GROUP || (this != CHANGE_PLACE && this != CHANGE_BENEFICIARY);
    }

    /** Whether a new amount of support is asked for. */
    public boolean isOfSupport() {
        return this == LESS_OR_SAME_SUPPORT || this == MORE_SUPPORT;
    }

    /** Whether a new last day is asked for. */
    public boolean isOfTime() {
        return this == CHANGE_TIME_WITHIN_YEAR || this == EXTEND_TO_NEXT_YEAR;
    }
}
