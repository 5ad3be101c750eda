package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;
import static vn.khuyencong.legal.db.Tables.RELATION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.db.tables.records.ProvisionRecord;
import vn.khuyencong.shared.Reading;

/** Puts the places of a file of law into the register: the text on places that are there, new places for the others. */
@Component
@Transactional
class PlaceTexts {

    private final DSLContext db;

    PlaceTexts(DSLContext db) {
        this.db = db;
    }

    /**
     * What became of a file.
     *
     * @param unknown documents that are not in the register, each with how many places of it were left out
     */
    record Taken(int added, int placed, int changed, int unchanged, Map<String, Integer> unknown) {}

    /** All of it or nothing. What stands there already with the same text stays as it is. */
    Taken take(List<LawText.Place> places) {
        var tally = new Tally();
        var documents = new TreeMap<String, List<LawText.Place>>();
        places.forEach(place -> documents
                .computeIfAbsent(place.document(), _ -> new ArrayList<>())
                .add(place));
        documents.forEach((number, ofIt) -> document(number, ofIt, tally));
        return new Taken(tally.added, tally.placed, tally.changed, tally.unchanged, tally.unknown);
    }

    private static final class Tally {
        private int added;
        private int placed;
        private int changed;
        private int unchanged;
        private final Map<String, Integer> unknown = new TreeMap<>();
    }

    private void document(String number, List<LawText.Place> places, Tally tally) {
        var document = db.selectFrom(DOCUMENT).where(DOCUMENT.NUMBER.eq(number)).fetchOptional();
        if (document.isEmpty()) {
            tally.unknown.put(number, places.size());
            return;
        }
        var id = document.get().getId();
        var reading = reading(id, Reading.valueOf(document.get().getReading()));
        var there = db.selectFrom(PROVISION).where(PROVISION.DOCUMENT_ID.eq(id)).fetchMap(PROVISION.PLACE);
        for (var place : places) {
            var provision = there.get(place.place());
            if (provision == null) {
                add(id, place, reading);
                tally.added++;
            } else if (place.text().equals(provision.getText())) {
                tally.unchanged++;
            } else {
                if (provision.getText() == null) tally.placed++;
                else tally.changed++;
                replace(provision, place.text());
            }
        }
    }

    /** A text is imported because it was read; whether it still stands, its document says. */
    private Reading reading(UUID document, Reading ofDocument) {
        return switch (ofDocument) {
            case READ, READ_AMENDED, SAMPLE -> ofDocument;
            case PARTLY_READ, RECALLED ->
                db.fetchExists(RELATION, RELATION.TO_ID.eq(document), RELATION.KIND.eq("AMENDS"))
                        ? Reading.READ_AMENDED
                        : Reading.READ;
        };
    }

    private void add(UUID document, LawText.Place place, Reading reading) {
        db.insertInto(PROVISION)
                .set(PROVISION.DOCUMENT_ID, document)
                .set(PROVISION.PLACE, place.place())
                .set(PROVISION.READING, reading.name())
                .set(PROVISION.TEXT, place.text())
                .set(PROVISION.TEXT_SHA256, sha256(place.text()))
                .execute();
    }

    /** Another text than the one that was compared: somebody must compare again. */
    private void replace(ProvisionRecord provision, String text) {
        db.update(PROVISION)
                .set(PROVISION.TEXT, text)
                .set(PROVISION.TEXT_SHA256, sha256(text))
                .set(PROVISION.CHECKED_AT, DSL.val((Instant) null, PROVISION.CHECKED_AT))
                .set(PROVISION.CHECKED_BY, DSL.val((UUID) null, PROVISION.CHECKED_BY))
                .set(PROVISION.CORRECT_UNTIL, DSL.val((LocalDate) null, PROVISION.CORRECT_UNTIL))
                .where(PROVISION.ID.eq(provision.getId()))
                .execute();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
