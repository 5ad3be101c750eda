package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A calculation of support as it was kept when money was decided on it. Never made again under a later norm.
 *
 * @param engine version of the rules that made it
 * @param norms  fingerprint of the norms known then
 */
public record KeptReceipt(
        LocalDate day,
        @Nullable Dong cost,
        @Nullable Dong ceiling,
        boolean verified,
        List<ReceiptLine> lines,
        String engine,
        String norms) {}
