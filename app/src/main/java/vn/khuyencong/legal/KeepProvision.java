package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.PROVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Stale;

/** Thêm điều khoản: an official enters a place of a document with one sentence on what it says, or puts that right. */
@Component
@Transactional
public class KeepProvision {

    private static final Pattern PLACE = Pattern.compile(
            "Điều \\d+[a-zđ]?( khoản \\d+[a-zđ]?)?( điểm [a-zđ]\\d?)?|(Phụ lục|Mẫu số|Mẫu) [\\p{L}\\d.]+( .{1,80})?");

    private final DSLContext db;
    private final Documents documents;
    private final LawKeepers keepers;

    KeepProvision(DSLContext db, Documents documents, LawKeepers keepers) {
        this.db = db;
        this.documents = documents;
        this.keepers = keepers;
    }

    public LawOutcome add(NewProvision told) {
        keepers.mustKeep(documents.find(told.document()).province());
        var findings = against(told);
        if (!findings.isEmpty()) return new LawOutcome.Refused(findings);
        return db.insertInto(PROVISION)
                .set(PROVISION.DOCUMENT_ID, told.document())
                .set(PROVISION.PLACE, told.place())
                .set(PROVISION.SUMMARY_VI, told.summaryVi())
                .set(PROVISION.SUMMARY_EN, told.summaryEn())
                .set(PROVISION.READING, told.reading().name())
                .set(PROVISION.IN_FORCE, told.inForce())
                .onConflict(PROVISION.DOCUMENT_ID, PROVISION.PLACE)
                .doNothing()
                .returningResult(PROVISION.ID)
                .fetchOptional()
                .<LawOutcome>map(entered -> new LawOutcome.Done(Objects.requireNonNull(entered.value1())))
                .orElseGet(() -> new LawOutcome.Refused(List.of(Finding.of("legal.place-taken", null, told.place()))));
    }

    /**
     * Puts the sentence and the days of a place right; the place itself stays.
     *
     * @throws Stale if somebody put it right since it was read
     */
    public LawOutcome correct(UUID provision, int version, NewProvision told) {
        keepers.mustKeep(documents.find(told.document()).province());
        var findings = againstWords(told);
        if (!findings.isEmpty()) return new LawOutcome.Refused(findings);
        var changed = db.update(PROVISION)
                .set(PROVISION.SUMMARY_VI, told.summaryVi())
                .set(PROVISION.SUMMARY_EN, told.summaryEn())
                .set(PROVISION.READING, told.reading().name())
                .set(PROVISION.IN_FORCE, told.inForce())
                .set(PROVISION.VERSION, version + 1)
                .where(PROVISION.ID.eq(provision), PROVISION.VERSION.eq(version))
                .and(PROVISION.DOCUMENT_ID.eq(told.document()))
                .execute();
        if (changed == 0) throw new Stale("Provision " + provision + " is no longer at version " + version);
        return new LawOutcome.Done(provision);
    }

    private static List<Finding> against(NewProvision told) {
        var findings = new ArrayList<Finding>();
        if (!PLACE.matcher(told.place()).matches()) findings.add(Finding.of("legal.place-unreadable"));
        findings.addAll(againstWords(told));
        return findings;
    }

    private static List<Finding> againstWords(NewProvision told) {
        var findings = new ArrayList<Finding>();
        if (told.summaryVi().isEmpty()) findings.add(Finding.of("legal.summary-missing"));
        if (told.reading() == Reading.PARTLY_READ) findings.add(Finding.of("legal.reading-of-a-place"));
        return findings;
    }
}
