package vn.khuyencong.desk;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.desk.db.Tables.ATTACHMENT;
import static vn.khuyencong.desk.db.Tables.PAPER_SIGNATURE;
import static vn.khuyencong.desk.db.Tables.SIGNATURE_CHECK;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.PaperCheck;
import vn.khuyencong.web.PaperSignature;

/** The papers of files as they are stored, each with what was found of its signatures. */
@Repository
@Transactional
class AttachmentRows {

    private static final Field<List<PaperSignature>> SIGNATURES = multiset(select(
                            PAPER_SIGNATURE.KIND,
                            PAPER_SIGNATURE.SIGNER,
                            PAPER_SIGNATURE.ORGANISATION,
                            PAPER_SIGNATURE.ISSUER,
                            PAPER_SIGNATURE.BYTES,
                            PAPER_SIGNATURE.COVERAGE,
                            PAPER_SIGNATURE.SIGNED_AT,
                            PAPER_SIGNATURE.TIME_SOURCE,
                            PAPER_SIGNATURE.VALID_FROM,
                            PAPER_SIGNATURE.VALID_UNTIL,
                            PAPER_SIGNATURE.TRUST)
                    .from(PAPER_SIGNATURE)
                    .where(PAPER_SIGNATURE.ATTACHMENT_ID.eq(ATTACHMENT.ID))
                    .orderBy(PAPER_SIGNATURE.POSITION))
            .as("signatures")
            .convertFrom(rows -> rows.map(row -> new PaperSignature(
                    PaperSignature.Kind.valueOf(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    PaperSignature.Bytes.valueOf(row.value5()),
                    PaperSignature.Coverage.valueOf(row.value6()),
                    row.value7(),
                    PaperSignature.Time.valueOf(row.value8()),
                    row.value9(),
                    row.value10(),
                    PaperSignature.Trust.valueOf(row.value11()))));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    AttachmentRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Which file, which of its required papers, of which part, or with which comment. */
    record Place(
            String matter,
            UUID fileId,
            String slot,
            @Nullable UUID part,
            @Nullable UUID comment) {}

    /** A paper and the name its content is stored under. */
    record Stored(Attachment attachment, String matter, UUID fileId, String sha256) {}

    List<Attachment> ofFile(String matter, UUID fileId) {
        return storedOf(matter, fileId).stream().map(Stored::attachment).toList();
    }

    List<Stored> storedOf(String matter, UUID fileId) {
        return stored(ATTACHMENT.MATTER.eq(matter), ATTACHMENT.FILE_ID.eq(fileId), ATTACHMENT.COMMENT_ID.isNull());
    }

    /** Also one that came with a comment. */
    Optional<Stored> find(UUID id) {
        return stored(ATTACHMENT.ID.eq(id)).stream().findFirst();
    }

    Map<UUID, Attachments.Weight> weights(String matter, Collection<UUID> files) {
        return db.select(ATTACHMENT.FILE_ID, count(), sum(ATTACHMENT.BYTES))
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.MATTER.eq(matter),
                        ATTACHMENT.FILE_ID.in(files),
                        ATTACHMENT.COMMENT_ID.isNull(),
                        ATTACHMENT.REMOVED_AT.isNull())
                .groupBy(ATTACHMENT.FILE_ID)
                .fetchMap(
                        ATTACHMENT.FILE_ID,
                        row -> new Attachments.Weight(row.value2(), row.value3().longValueExact()));
    }

    Set<String> filledSlots(UUID fileId) {
        return db.selectDistinct(ATTACHMENT.SLOT)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.FILE_ID.eq(fileId),
                        ATTACHMENT.PART_ID.isNull(),
                        ATTACHMENT.REMOVED_AT.isNull(),
                        ATTACHMENT.SLOT.ne(""))
                .fetchSet(ATTACHMENT.SLOT);
    }

    Map<UUID, Set<String>> filledSlotsByPart(UUID fileId) {
        return db.selectDistinct(ATTACHMENT.PART_ID, ATTACHMENT.SLOT)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.FILE_ID.eq(fileId),
                        ATTACHMENT.PART_ID.isNotNull(),
                        ATTACHMENT.REMOVED_AT.isNull(),
                        ATTACHMENT.SLOT.ne(""))
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet())));
    }

    /** The paper that holds this content at this place already. Two clicks at the same moment: the second waits here. */
    Optional<UUID> same(Place place, String sha256) {
        db.fetchValue(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))::text",
                DSL.val(place.fileId() + place.slot() + place.part() + sha256));
        return db.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.MATTER.eq(place.matter()),
                        ATTACHMENT.FILE_ID.eq(place.fileId()),
                        ATTACHMENT.SLOT.eq(place.slot()),
                        ATTACHMENT.PART_ID.isNotDistinctFrom(place.part()),
                        ATTACHMENT.COMMENT_ID.isNotDistinctFrom(place.comment()),
                        ATTACHMENT.SHA256.eq(sha256),
                        ATTACHMENT.REMOVED_AT.isNull())
                .fetchOptional(ATTACHMENT.ID);
    }

    UUID insert(Place place, String name, FileKind kind, FileStore.Incoming incoming) {
        var actor = current.get();
        return db.insertInto(ATTACHMENT)
                .set(ATTACHMENT.PROVINCE, actor.provinceOrFail())
                .set(ATTACHMENT.MATTER, place.matter())
                .set(ATTACHMENT.FILE_ID, place.fileId())
                .set(ATTACHMENT.SLOT, place.slot())
                .set(ATTACHMENT.PART_ID, place.part())
                .set(ATTACHMENT.COMMENT_ID, place.comment())
                .set(ATTACHMENT.NAME, name)
                .set(ATTACHMENT.MEDIA_TYPE, kind.mediaType())
                .set(ATTACHMENT.BYTES, incoming.bytes())
                .set(ATTACHMENT.SHA256, incoming.sha256())
                .set(ATTACHMENT.UPLOADED_AT, clock.instant())
                .set(ATTACHMENT.UPLOADED_BY, actor.account())
                .returningResult(ATTACHMENT.ID)
                .fetchSingle()
                .value1();
    }

    /** Never one that came with a comment: that goes with it. */
    Optional<Place> removable(UUID id) {
        return db.select(ATTACHMENT.MATTER, ATTACHMENT.FILE_ID, ATTACHMENT.SLOT, ATTACHMENT.PART_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id), ATTACHMENT.REMOVED_AT.isNull(), ATTACHMENT.COMMENT_ID.isNull())
                .fetchOptional(row -> new Place(row.value1(), row.value2(), row.value3(), row.value4(), null));
    }

    void remove(UUID id) {
        db.update(ATTACHMENT)
                .set(ATTACHMENT.REMOVED_AT, clock.instant())
                .set(ATTACHMENT.REMOVED_BY, current.get().account())
                .where(ATTACHMENT.ID.eq(id), ATTACHMENT.REMOVED_AT.isNull())
                .execute();
    }

    private List<Stored> stored(Condition... which) {
        return db.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.SLOT,
                        ATTACHMENT.PART_ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.UPLOADED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        ATTACHMENT.MATTER,
                        ATTACHMENT.FILE_ID,
                        ATTACHMENT.SHA256,
                        SIGNATURE_CHECK.OUTCOME,
                        SIGNATURE_CHECK.CHECKED_AT,
                        SIGNATURES)
                .from(ATTACHMENT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(ATTACHMENT.UPLOADED_BY))
                .leftJoin(SIGNATURE_CHECK)
                .on(SIGNATURE_CHECK.ATTACHMENT_ID.eq(ATTACHMENT.ID))
                .where(which)
                .and(ATTACHMENT.REMOVED_AT.isNull())
                .orderBy(ATTACHMENT.UPLOADED_AT, ATTACHMENT.ID)
                .fetch(row -> new Stored(
                        new Attachment(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                check(row)),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    private static @Nullable PaperCheck check(Record row) {
        var outcome = row.get(SIGNATURE_CHECK.OUTCOME);
        return outcome == null
                ? null
                : new PaperCheck(
                        PaperCheck.Outcome.valueOf(outcome), row.get(SIGNATURE_CHECK.CHECKED_AT), row.get(SIGNATURES));
    }
}
