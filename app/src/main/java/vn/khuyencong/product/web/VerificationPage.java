package vn.khuyencong.product.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.VerifyCertificate.Verified;
import vn.khuyencong.product.web.ProductListPage.Names;

/**
 * The public page of verification.
 *
 * @param code  as it was typed or led to; empty before
 * @param found empty where no certificate bears the code
 */
public record VerificationPage(String code, @Nullable Verified found, Names names, LocalDate today) {

    /** Whether a code was asked for and none found. */
    public boolean isUnknown() {
        return found == null && !code.isBlank();
    }
}
