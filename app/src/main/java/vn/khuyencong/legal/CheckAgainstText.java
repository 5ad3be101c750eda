package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** Đã đối chiếu nguyên văn: an official says that what stands in the register is what the text says, and until when. */
@Component
@Transactional
public class CheckAgainstText {

    private final DSLContext db;
    private final Documents documents;
    private final Provisions provisions;
    private final LawKeepers keepers;
    private final OfficeClock clock;

    CheckAgainstText(DSLContext db, Documents documents, Provisions provisions, LawKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.documents = documents;
        this.provisions = provisions;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** @param until last day (inclusive) for which it is known to stand; empty: no end is known */
    public LawOutcome document(UUID id, @Nullable LocalDate until) {
        var document = documents.find(id);
        var actor = keepers.mustKeep(document.province());
        var against = tooEarly(document.effectiveFrom(), until);
        if (against.isPresent()) return new LawOutcome.Refused(List.of(against.get()));
        db.update(DOCUMENT)
                .set(DOCUMENT.CHECKED_AT, clock.instant())
                .set(DOCUMENT.CHECKED_BY, actor.account())
                .set(DOCUMENT.CORRECT_UNTIL, until)
                .where(DOCUMENT.ID.eq(id))
                .execute();
        return new LawOutcome.Done(id);
    }

    /** Likewise for one place; the places inside it are checked one by one. */
    public LawOutcome provision(UUID id, @Nullable LocalDate until) {
        var provision = provisions.find(id);
        var actor = keepers.mustKeep(documents.find(provision.document()).province());
        var against = tooEarly(provision.days().from(), until);
        if (against.isPresent()) return new LawOutcome.Refused(List.of(against.get()));
        db.update(PROVISION)
                .set(PROVISION.CHECKED_AT, clock.instant())
                .set(PROVISION.CHECKED_BY, actor.account())
                .set(PROVISION.CORRECT_UNTIL, until)
                .where(PROVISION.ID.eq(id))
                .execute();
        return new LawOutcome.Done(id);
    }

    private static Optional<Finding> tooEarly(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || !until.isBefore(from)
                ? Optional.empty()
                : Optional.of(Finding.of("legal.correct-until-too-early", null, until, from));
    }
}
