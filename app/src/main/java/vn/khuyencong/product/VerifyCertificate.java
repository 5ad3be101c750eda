package vn.khuyencong.product;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Anybody who holds a certificate can ask whether it is true. She is told what the paper says, its state, and no more. */
@Component
@Transactional(readOnly = true)
public class VerifyCertificate {

    private final DSLContext db;

    VerifyCertificate(DSLContext db) {
        this.db = db;
    }

    /**
     * What everybody may know of a certificate.
     *
     * @param level       code of its level
     * @param place       the commune where it is made
     * @param validUntil  inclusive
     * @param withdrawnOn from that day on it is in force no more; empty: not withdrawn
     */
    public record Verified(
            String number,
            String level,
            String product,
            String establishment,
            String place,
            LocalDate issuedOn,
            LocalDate validUntil,
            String signatory,
            @Nullable LocalDate withdrawnOn) {

        public boolean isInForce(LocalDate day) {
            return !day.isBefore(issuedOn)
                    && !day.isAfter(validUntil)
                    && (withdrawnOn == null || day.isBefore(withdrawnOn));
        }
    }

    /** Empty where no certificate bears the code. */
    public Optional<Verified> find(String code) {
        if (!CertificateCodes.hasForm(code)) return Optional.empty();
        return db.select(
                        text("number"),
                        text("level"),
                        text("product_name"),
                        text("establishment_name"),
                        text("place"),
                        day("issued_on"),
                        day("valid_until"),
                        text("signatory"),
                        day("withdrawn_on"))
                .from(table("product.verified({0})", val(code)))
                .fetchOptional(row -> new Verified(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<LocalDate> day(String column) {
        return field(name(column), LocalDate.class);
    }
}
