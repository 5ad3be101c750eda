package vn.khuyencong.organisation.reform;

/** What a reform does to public bodies (hình thức sắp xếp). */
public enum ReformKind {
    /** Sáp nhập, hợp nhất: several become one, a new one or one that is there. */
    MERGE,
    /** Chia, tách: one becomes several; it may itself be one of them. */
    SPLIT,
    /** Đổi tên. */
    RENAME,
    /** Chuyển cơ quan chủ quản. */
    MOVE,
    /** Giải thể, with a successor or, where nothing is open, without one. */
    ABOLISH,
    /** Khôi phục: the counter-operation of one of these that has been carried out. */
    RESTORE;

    /** Whether bodies end by it and their work goes to others. */
    public boolean handsOver() {
        return switch (this) {
            case MERGE, SPLIT, ABOLISH, RESTORE -> true;
            case RENAME, MOVE -> false;
        };
    }

    /** How many successors its plan may name. */
    public int mostSuccessors() {
        return switch (this) {
            case MERGE, RENAME, MOVE, ABOLISH -> 1;
            case SPLIT -> MOST_PARTS;
            case RESTORE -> Integer.MAX_VALUE;
        };
    }

    private static final int MOST_PARTS = 4;
}
