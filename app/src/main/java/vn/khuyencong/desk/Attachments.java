package vn.khuyencong.desk;

import static org.jooq.Records.mapping;
import static vn.khuyencong.desk.db.Tables.ATTACHMENT;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
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
        return select(ATTACHMENT.MATTER.eq(matter), ATTACHMENT.FILE_ID.eq(fileId));
    }

    /** Which of the required papers a file has. */
    @Transactional(readOnly = true)
    public Set<String> filledSlots(UUID fileId) {
        return db.selectDistinct(ATTACHMENT.SLOT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.FILE_ID.eq(fileId), ATTACHMENT.REMOVED_AT.isNull(), ATTACHMENT.SLOT.ne(""))
                .fetchSet(ATTACHMENT.SLOT);
    }

    /**
     * Takes a paper, or says why not. The same content sent twice to one slot is one paper.
     *
     * @throws NotFound if the file is not the actor's to see
     * @throws vn.khuyencong.shared.NotAllowed if the actor may not change its papers now
     */
    public Upload add(String matter, UUID fileId, String slot, MultipartFile sent) {
        permissions.mustMayAttach(matter, fileId, slot);
        var name = AttachmentRules.cleanName(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
        var tooBigOrEmpty = AttachmentRules.againstSize(name, sent.getSize());
        if (tooBigOrEmpty.isPresent()) {
            return new Upload.Refused(tooBigOrEmpty.get());
        }
        try (var content = sent.getInputStream();
                var incoming = store.receive(content)) {
            return keep(new Place(matter, fileId, slot), name, incoming);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes a paper away; the file itself is kept, and the trail says who did it. */
    public void remove(UUID id) {
        var paper = db.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id), ATTACHMENT.REMOVED_AT.isNull())
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

    /** Which file, and which of its required papers. */
    private record Place(String matter, UUID fileId, String slot) {}

    private Upload keep(Place place, String name, FileStore.Incoming incoming) throws IOException {
        var content = Sniffer.of(incoming.path());
        var against = AttachmentRules.againstContent(name, content);
        if (against.isPresent()) {
            return new Upload.Refused(against.get());
        }
        if (!(content instanceof vn.khuyencong.desk.Content.Known(var kind))) {
            throw new IllegalStateException("Neither known nor refused: " + content);
        }
        var there = db.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.MATTER.eq(place.matter()),
                        ATTACHMENT.FILE_ID.eq(place.fileId()),
                        ATTACHMENT.SLOT.eq(place.slot()),
                        ATTACHMENT.SHA256.eq(incoming.sha256()),
                        ATTACHMENT.REMOVED_AT.isNull())
                .fetchOptional(ATTACHMENT.ID);
        if (there.isPresent()) {
            return new Upload.Kept(there.get());
        }
        store.keep(incoming);
        return new Upload.Kept(insert(place, name, kind, incoming));
    }

    private UUID insert(Place place, String name, FileKind kind, FileStore.Incoming incoming) {
        var actor = current.get();
        return db.insertInto(ATTACHMENT)
                .set(ATTACHMENT.PROVINCE, actor.provinceOrFail())
                .set(ATTACHMENT.MATTER, place.matter())
                .set(ATTACHMENT.FILE_ID, place.fileId())
                .set(ATTACHMENT.SLOT, place.slot())
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

    private List<Attachment> select(Condition... which) {
        return db.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.SLOT,
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
