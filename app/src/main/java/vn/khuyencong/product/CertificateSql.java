package vn.khuyencong.product;

import static vn.khuyencong.product.db.Tables.CERTIFICATE;

import java.time.LocalDate;
import org.jooq.Condition;

/** When a certificate is in force, as a condition. */
public final class CertificateSql {

    private CertificateSql() {}

    /** From the day of issue to the last day, both inclusive; not from the day of its withdrawal on. */
    public static Condition inForce(LocalDate day) {
        return CERTIFICATE
                .ISSUED_ON
                .le(day)
                .and(CERTIFICATE.VALID_UNTIL.ge(day))
                .and(CERTIFICATE.WITHDRAWN_ON.isNull().or(CERTIFICATE.WITHDRAWN_ON.gt(day)));
    }
}
