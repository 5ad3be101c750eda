package vn.khuyencong.product.voting;

import static org.jooq.impl.DSL.count;
import static vn.khuyencong.product.db.Tables.CERTIFICATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.Certificate;
import vn.khuyencong.product.CertificateCodes;
import vn.khuyencong.product.Certificates;
import vn.khuyencong.product.Products;

/** When a round is published each recognised product gets its certificate, numbered through the year. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IssueCertificates {

    private final DSLContext db;
    private final Certificates certificates;
    private final Products products;
    private final VotingNorms voting;
    private final Norms norms;

    IssueCertificates(DSLContext db, Certificates certificates, Products products, VotingNorms voting, Norms norms) {
        this.db = db;
        this.certificates = certificates;
        this.products = products;
        this.voting = voting;
        this.norms = norms;
    }

    /** @param day of issue: whose law says until when they are good */
    void issue(Round round, List<Entry> recognised, LocalDate day) {
        var level = voting.level(round.plan().level(), round.plan().opensOn()).orElseThrow();
        var until = norms.certificateValidity(day).orElseThrow().lastDay();
        int serial = issued(round, day.getYear());
        for (var entry : recognised) {
            var id = UUID.randomUUID();
            String number;
            do {
                number = String.format(Locale.ROOT, "%02d/%d/GCN-SPCNNT", ++serial, day.getYear());
            } while (!certificates.add(
                    new Certificate(
                            id,
                            entry.product(),
                            level.code(),
                            number,
                            day,
                            until,
                            round.approval().number(),
                            level.signatory().vi(),
                            entry.about().name(),
                            products.get(entry.product()).establishmentName(),
                            CertificateCodes.random(),
                            null,
                            0),
                    entry.id()));
        }
    }

    /** How many of its level were issued here in a year; one round after the other. */
    private int issued(Round round, int year) {
        db.fetch(
                "select pg_advisory_xact_lock(hashtextextended('product.certificate' || ?, ?))",
                round.province(),
                (long) year);
        return db.select(count())
                .from(CERTIFICATE)
                .where(
                        CERTIFICATE.PROVINCE.eq(round.province()),
                        CERTIFICATE.LEVEL.eq(round.plan().level()),
                        CERTIFICATE.ENTRY_ID.isNotNull(),
                        CERTIFICATE.ISSUED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetchSingle()
                .value1();
    }
}
