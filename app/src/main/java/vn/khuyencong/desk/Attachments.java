package vn.khuyencong.desk;

import static org.jooq.Records.mapping;
import static vn.khuyencong.desk.db.Tables.ATTACHMENT;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** The papers of files. Who may read them follows the file; who may change them, its matter's guard says. */
@Component
@Transactional
public class Attachments {

    private final DSLContext db;
    private final FileStore store;
    private final AttachmentPermissions permissions;
    private final CurrentActor current;
    private final OfficeClock clock;

    Attachments(
            DSLContext db,
            FileStore store,
            AttachmentPermissions permissions,
            CurrentActor current,
            OfficeClock clock) {
        this.db = db;
        this.store = store;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** The papers of a file, oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> list(String matter, UUID fileId) {
        return select(ATTACHMENT.MATTER.eq(matter), ATTACHMENT.FILE_ID.eq(fileId), ATTACHMENT.COMMENT_ID.isNull());
    }

    /** Which of the required papers a file has as a whole. */
    @Transactional(readOnly = true)
    public Set<String> filledSlots(UUID fileId) {
        return db.selectDistinct(ATTACHMENT.SLOT)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.FILE_ID.eq(fileId),
                        ATTACHMENT.PART_ID.isNull(),
                        ATTACHMENT.REMOVED_AT.isNull(),
                        ATTACHMENT.SLOT.ne(""))
                .fetchSet(ATTACHMENT.SLOT);
    }

    /** Which of the required papers each part of a file has; a part without any is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> filledSlotsByPart(UUID fileId) {
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

    /**
     * Takes a paper, or says why not. The same content sent twice to one slot is one paper.
     *
     * @throws NotFound if the file is not the actor's to see
     * @throws vn.khuyencong.shared.NotAllowed if the actor may not change its papers now
     */
    public Upload add(String matter, UUID fileId, String slot, MultipartFile sent) {
        return add(matter, fileId, slot, null, sent);
    }

    /**
     * The same for one part of a file.
     *
     * @param part a place of a group file; empty for the file as a whole
     * @throws NotFound if the file has no such part, or it is not the actor's to see
     */
    public Upload add(String matter, UUID fileId, String slot, @Nullable UUID part, MultipartFile sent) {
        permissions.mustMayAttach(matter, fileId, slot);
        permissions.mustHavePart(matter, fileId, part);
        return receive(sent, (name, incoming) -> keep(new Place(matter, fileId, slot, part, null), name, incoming));
    }

    /** What stands against the file that comes with something said. Nothing of it is kept. */
    Optional<Finding> against(Saying saying) {
        return saying.chosen()
                .map(sent -> receive(sent, (_, _) -> new Upload.Kept(saying.requestId())))
                .filter(Upload.Refused.class::isInstance)
                .map(refused -> ((Upload.Refused) refused).finding());
    }

    /** Keeps the file that came with something said, which is checked and stored already. */
    void keepWith(UUID comment, Saying saying) {
        var place = new Place(saying.matter(), saying.fileId(), "", null, comment);
        saying.chosen().ifPresent(sent -> receive(sent, (name, incoming) -> keep(place, name, incoming)));
    }

    /** What becomes of a file that was received and is of a kind the office takes. */
    private interface Receiver {
        Upload take(String name, Taken taken) throws IOException;
    }

    /** A received file and what it is. */
    private record Taken(FileKind kind, FileStore.Incoming incoming) {}

    private Upload receive(MultipartFile sent, Receiver receiver) {
        var name = nameOf(sent);
        var tooBigOrEmpty = AttachmentRules.againstSize(name, sent.getSize());
        if (tooBigOrEmpty.isPresent()) {
            return new Upload.Refused(tooBigOrEmpty.get());
        }
        try (var content = sent.getInputStream();
                var incoming = store.receive(content)) {
            var found = Sniffer.of(incoming.path());
            var against = AttachmentRules.againstContent(name, found);
            if (against.isPresent()) {
                return new Upload.Refused(against.get());
            }
            if (!(found instanceof vn.khuyencong.desk.Content.Known(var kind))) {
                throw new IllegalStateException("Neither known nor refused: " + found);
            }
            return receiver.take(name, new Taken(kind, incoming));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes a paper away; the file itself is kept, and the trail says who did it. */
    public void remove(UUID id) {
        var paper = db.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id), ATTACHMENT.REMOVED_AT.isNull(), ATTACHMENT.COMMENT_ID.isNull())
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No attachment " + id));
        permissions.mustMayAttach(paper.getMatter(), paper.getFileId(), paper.getSlot());
        paper.setRemovedAt(clock.instant());
        paper.setRemovedBy(current.get().account());
        paper.update();
    }

    /** A paper and where its content lies. */
    public record Content(Attachment attachment, Path file) {}

    /** @throws NotFound if there is no such paper or it is not the reader's to see */
    @Transactional(readOnly = true)
    public Content read(UUID id) {
        var paper = select(ATTACHMENT.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No attachment " + id));
        var sha256 = db.select(ATTACHMENT.SHA256)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id))
                .fetchSingle()
                .value1();
        return new Content(paper, store.find(sha256));
    }

    /** The name it is kept under; empty where the field of the form was left as it was. */
    static String nameOf(MultipartFile sent) {
        return AttachmentRules.cleanName(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
    }

    /** Which file, which of its required papers, of which part, or with which comment. */
    private record Place(
            String matter,
            UUID fileId,
            String slot,
            @Nullable UUID part,
            @Nullable UUID comment) {}

    private Upload keep(Place place, String name, Taken taken) throws IOException {
        var sha256 = taken.incoming().sha256();
        // Two clicks at the same moment: the second waits here and then finds the first one's paper.
        db.fetchValue(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))::text",
                DSL.val(place.fileId() + place.slot() + place.part() + sha256));
        var there = db.select(ATTACHMENT.ID)
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
        if (there.isPresent()) {
            return new Upload.Kept(there.get());
        }
        store.keep(taken.incoming());
        return new Upload.Kept(insert(place, name, taken));
    }

    private UUID insert(Place place, String name, Taken taken) {
        var actor = current.get();
        return db.insertInto(ATTACHMENT)
                .set(ATTACHMENT.PROVINCE, actor.provinceOrFail())
                .set(ATTACHMENT.MATTER, place.matter())
                .set(ATTACHMENT.FILE_ID, place.fileId())
                .set(ATTACHMENT.SLOT, place.slot())
                .set(ATTACHMENT.PART_ID, place.part())
                .set(ATTACHMENT.COMMENT_ID, place.comment())
                .set(ATTACHMENT.NAME, name)
                .set(ATTACHMENT.MEDIA_TYPE, taken.kind().mediaType())
                .set(ATTACHMENT.BYTES, taken.incoming().bytes())
                .set(ATTACHMENT.SHA256, taken.incoming().sha256())
                .set(ATTACHMENT.UPLOADED_AT, clock.instant())
                .set(ATTACHMENT.UPLOADED_BY, actor.account())
                .returningResult(ATTACHMENT.ID)
                .fetchSingle()
                .value1();
    }

    private List<Attachment> select(Condition... which) {
        return db.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.SLOT,
                        ATTACHMENT.PART_ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.UPLOADED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(ATTACHMENT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(ATTACHMENT.UPLOADED_BY))
                .where(which)
                .and(ATTACHMENT.REMOVED_AT.isNull())
                .orderBy(ATTACHMENT.UPLOADED_AT, ATTACHMENT.ID)
                .fetch(mapping(Attachment::new));
    }
}
