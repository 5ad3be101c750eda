package vn.khuyencong.budget.treasury;

import java.util.UUID;
import vn.khuyencong.shared.Citation;

/**
 * A code of the index of the State budget (mục lục ngân sách nhà nước).
 *
 * @param parent the type of a clause, the item of a sub-item; empty for a chapter
 * @param basis  where it was taken from
 */
public record IndexCode(UUID id, Part part, String code, String parent, String nameVi, String nameEn, Citation basis) {

    /** Which part of the index a code belongs to. */
    public enum Part {
        /** Chương. */
        CHAPTER,
        /** Khoản, of a loại. */
        CLAUSE,
        /** Tiểu mục, of a mục. */
        SUB_ITEM
    }

    /** As people write it: 280–309. */
    public String text() {
        return parent.isEmpty() ? code : parent + "–" + code;
    }
}
