package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** One step of a calculation of support, as it is shown and kept: in both languages, with its article. */
public record ReceiptLine(
        String kind,
        @Nullable Dong amount,
        String textVi,
        String textEn,
        @Nullable Citation basis) {}
