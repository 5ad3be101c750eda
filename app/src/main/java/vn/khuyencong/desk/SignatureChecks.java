package vn.khuyencong.desk;

import static vn.khuyencong.desk.db.Tables.PAPER_SIGNATURE;
import static vn.khuyencong.desk.db.Tables.SIGNATURE_CHECK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.signature.SignatureReader;
import vn.khuyencong.web.PaperCheck;
import vn.khuyencong.web.PaperSignature;

/** Reads the digital signatures of a PDF when it comes, and keeps what was found: a page that shows it reads rows only. */
@Component
@Transactional
class SignatureChecks {

    private final DSLContext db;
    private final TrustedCertificates trusted;
    private final CurrentActor current;
    private final OfficeClock clock;

    SignatureChecks(DSLContext db, TrustedCertificates trusted, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.trusted = trusted;
        this.current = current;
        this.clock = clock;
    }

    /** What was found takes the place of what an earlier look found. */
    void check(UUID paper, Path content) {
        var found = read(content);
        db.deleteFrom(PAPER_SIGNATURE)
                .where(PAPER_SIGNATURE.ATTACHMENT_ID.eq(paper))
                .execute();
        db.insertInto(SIGNATURE_CHECK)
                .set(SIGNATURE_CHECK.ATTACHMENT_ID, paper)
                .set(SIGNATURE_CHECK.OUTCOME, found.outcome().name())
                .set(SIGNATURE_CHECK.CHECKED_AT, found.checkedAt())
                .set(SIGNATURE_CHECK.CHECKED_BY, current.get().account())
                .onConflict(SIGNATURE_CHECK.ATTACHMENT_ID)
                .doUpdate()
                .set(SIGNATURE_CHECK.OUTCOME, found.outcome().name())
                .set(SIGNATURE_CHECK.CHECKED_AT, found.checkedAt())
                .set(SIGNATURE_CHECK.CHECKED_BY, current.get().account())
                .execute();
        for (int at = 0; at < found.signatures().size(); at++) {
            insert(paper, at + 1, found.signatures().get(at));
        }
    }

    private PaperCheck read(Path content) {
        try {
            return new SignatureReader(trusted.issuers(), clock.instant()).read(Files.readAllBytes(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void insert(UUID paper, int position, PaperSignature signature) {
        db.insertInto(PAPER_SIGNATURE)
                .set(PAPER_SIGNATURE.ATTACHMENT_ID, paper)
                .set(PAPER_SIGNATURE.POSITION, position)
                .set(PAPER_SIGNATURE.KIND, signature.kind().name())
                .set(PAPER_SIGNATURE.SIGNER, signature.signer())
                .set(PAPER_SIGNATURE.ORGANISATION, signature.organisation())
                .set(PAPER_SIGNATURE.ISSUER, signature.issuer())
                .set(PAPER_SIGNATURE.BYTES, signature.bytes().name())
                .set(PAPER_SIGNATURE.COVERAGE, signature.coverage().name())
                .set(PAPER_SIGNATURE.SIGNED_AT, signature.signedAt())
                .set(PAPER_SIGNATURE.TIME_SOURCE, signature.time().name())
                .set(PAPER_SIGNATURE.VALID_FROM, signature.validFrom())
                .set(PAPER_SIGNATURE.VALID_UNTIL, signature.validUntil())
                .set(PAPER_SIGNATURE.TRUST, signature.trust().name())
                .execute();
    }
}
