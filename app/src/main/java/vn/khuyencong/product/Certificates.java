package vn.khuyencong.product;

import static vn.khuyencong.product.db.Tables.CERTIFICATE;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.Certificate.Withdrawal;
import vn.khuyencong.product.db.tables.records.CertificateRecord;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Certificates as they are kept. What one says never changes; it can only be withdrawn. */
@Repository
@Transactional
public class Certificates {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Certificates(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Certificate get(UUID id) {
        return db.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(id))
                .fetchOptional(Certificates::certificate)
                .orElseThrow(() -> new NotFound("No certificate " + id));
    }

    @Transactional(readOnly = true)
    boolean isKept(UUID id) {
        return db.fetchExists(CERTIFICATE, CERTIFICATE.ID.eq(id));
    }

    /** Whether a product bears one that meets a condition. */
    @Transactional(readOnly = true)
    boolean bears(UUID product, Condition condition) {
        return db.fetchExists(CERTIFICATE, CERTIFICATE.PRODUCT_ID.eq(product).and(condition));
    }

    /**
     * @param entry the entry it was won with; empty where others issued it, or the office before it had this program
     * @return false where another of its level bears that number in the province
     */
    public boolean add(Certificate certificate, @Nullable UUID entry) {
        var actor = current.get();
        return db.insertInto(CERTIFICATE)
                        .set(CERTIFICATE.ID, certificate.id())
                        .set(CERTIFICATE.PROVINCE, actor.provinceOrFail())
                        .set(CERTIFICATE.PRODUCT_ID, certificate.product())
                        .set(CERTIFICATE.LEVEL, certificate.level())
                        .set(CERTIFICATE.NUMBER, certificate.number())
                        .set(CERTIFICATE.ISSUED_ON, certificate.issuedOn())
                        .set(CERTIFICATE.VALID_UNTIL, certificate.validUntil())
                        .set(CERTIFICATE.DECISION, certificate.decision())
                        .set(CERTIFICATE.SIGNATORY, certificate.signatory())
                        .set(CERTIFICATE.PRODUCT_NAME, certificate.productName())
                        .set(CERTIFICATE.ESTABLISHMENT_NAME, certificate.establishmentName())
                        .set(CERTIFICATE.CODE, certificate.code())
                        .set(CERTIFICATE.ENTRY_ID, entry)
                        .set(CERTIFICATE.AT, clock.instant())
                        .set(CERTIFICATE.BY, actor.account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @throws Stale if somebody else has withdrawn it meanwhile */
    void withdraw(UUID id, int version, Withdrawal withdrawal) {
        int changed = db.update(CERTIFICATE)
                .set(CERTIFICATE.WITHDRAWN_ON, withdrawal.on())
                .set(CERTIFICATE.WITHDRAWN_BY, withdrawal.decision())
                .set(CERTIFICATE.WITHDRAWN_REASON, withdrawal.reason())
                .set(CERTIFICATE.VERSION, version + 1)
                .where(CERTIFICATE.ID.eq(id), CERTIFICATE.VERSION.eq(version))
                .execute();
        if (changed == 0) throw new Stale("Certificate " + id + " is no longer at version " + version);
    }

    private static Certificate certificate(CertificateRecord row) {
        var on = row.getWithdrawnOn();
        return new Certificate(
                row.getId(),
                row.getProductId(),
                row.getLevel(),
                row.getNumber(),
                row.getIssuedOn(),
                row.getValidUntil(),
                row.getDecision(),
                row.getSignatory(),
                row.getProductName(),
                row.getEstablishmentName(),
                row.getCode(),
                on == null ? null : new Withdrawal(on, row.getWithdrawnBy(), row.getWithdrawnReason()),
                row.getVersion());
    }
}
