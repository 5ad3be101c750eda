package vn.khuyencong.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** The papers of files. Who may read them follows the file; who may change them, its matter's guard says. */
@Component
@Transactional
public class Attachments {

    private final AttachmentRows rows;
    private final FileStore store;
    private final AttachmentPermissions permissions;
    private final SignatureChecks signatures;

    Attachments(AttachmentRows rows, FileStore store, AttachmentPermissions permissions, SignatureChecks signatures) {
        this.rows = rows;
        this.store = store;
        this.permissions = permissions;
        this.signatures = signatures;
    }

    /** The papers of a file, oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> list(String matter, UUID fileId) {
        return rows.ofFile(matter, fileId);
    }

    /** Which of the required papers a file has as a whole. */
    @Transactional(readOnly = true)
    public Set<String> filledSlots(UUID fileId) {
        return rows.filledSlots(fileId);
    }

    /** Which of the required papers each part of a file has; a part without any is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> filledSlotsByPart(UUID fileId) {
        return rows.filledSlotsByPart(fileId);
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
        return receive(
                sent,
                (name, taken) -> keepAsIts(new AttachmentRows.Place(matter, fileId, slot, part, null), name, taken));
    }

    /** What stands against the file that comes with something said. Nothing of it is kept. */
    Optional<Finding> against(Saying saying) {
        return saying.chosen().flatMap(this::against);
    }

    /** What stands against a file that is to come with something else, whatever file that is for. Nothing of it is kept. */
    public Optional<Finding> against(MultipartFile sent) {
        return receive(sent, (_, _) -> new Upload.Kept(UUID.randomUUID())) instanceof Upload.Refused(var finding)
                ? Optional.of(finding)
                : Optional.empty();
    }

    /** Keeps the file that came with something said, which is checked and stored already. */
    void keepWith(UUID comment, Saying saying) {
        var place = new AttachmentRows.Place(saying.matter(), saying.fileId(), "", null, comment);
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

    /**
     * Takes a paper away; the file itself is kept, and the trail says who did it.
     *
     * @return what stands against it, where something recorded rests on the paper; empty where it is taken away
     */
    public List<Finding> remove(UUID id) {
        var place = rows.removable(id).orElseThrow(() -> new NotFound("No attachment " + id));
        permissions.mustMayAttach(place.matter(), place.fileId(), place.slot());
        var findings = permissions.againstRemoving(place.matter(), place.fileId(), id);
        if (findings.isEmpty()) rows.remove(id);
        return findings;
    }

    /**
     * Reads the digital signatures of a paper once more: the office may trust other issuers by now.
     *
     * @throws NotFound if there is no such paper, it is not the reader's to see, or it is of a kind that holds none
     */
    public void checkSignatures(UUID id) {
        var paper = rows.find(id)
                .filter(stored -> stored.attachment().signable())
                .orElseThrow(() -> new NotFound("No attachment with signatures " + id));
        signatures.check(id, store.find(paper.sha256()));
    }

    /** A paper and where its content lies. */
    public record Content(Attachment attachment, Path file) {}

    /** How many papers a file has, and how large they are together. */
    public record Weight(int papers, long bytes) {

        public static final Weight NOTHING = new Weight(0, 0);
    }

    /** The papers of a file with their contents, oldest first. */
    @Transactional(readOnly = true)
    public List<Content> contents(String matter, UUID fileId) {
        return rows.storedOf(matter, fileId).stream()
                .map(paper -> new Content(paper.attachment(), store.find(paper.sha256())))
                .toList();
    }

    /** How much there is to read of some files; one without papers is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Weight> weights(String matter, Collection<UUID> files) {
        return rows.weights(matter, files);
    }

    /** @throws NotFound if there is no such paper or it is not the reader's to see */
    @Transactional(readOnly = true)
    public Content read(UUID id) {
        var paper = rows.find(id).orElseThrow(() -> new NotFound("No attachment " + id));
        return new Content(paper.attachment(), store.find(paper.sha256()));
    }

    /** The name it is kept under; empty where the field of the form was left as it was. */
    static String nameOf(MultipartFile sent) {
        return AttachmentRules.cleanName(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
    }

    /** A picture that others will see is drawn anew; all else is kept as it came. */
    private Upload keepAsIts(AttachmentRows.Place place, String name, Taken taken) throws IOException {
        if (!permissions.takesPictures(place.matter(), place.slot())) return keep(place, name, taken);
        var drawn = Pictures.drawnAnew(taken.incoming().path(), taken.kind());
        if (drawn.isEmpty()) return new Upload.Refused(Finding.of("desk.file-not-a-picture", null, name));
        try (var anew = store.receive(new ByteArrayInputStream(drawn.get()))) {
            return keep(place, name, new Taken(taken.kind(), anew));
        }
    }

    private Upload keep(AttachmentRows.Place place, String name, Taken taken) throws IOException {
        var sha256 = taken.incoming().sha256();
        var there = rows.same(place, sha256);
        if (there.isPresent()) {
            return new Upload.Kept(there.get());
        }
        store.keep(taken.incoming());
        var id = rows.insert(place, name, taken.kind(), taken.incoming());
        if (taken.kind() == FileKind.PDF) {
            signatures.check(id, store.find(sha256));
        }
        return new Upload.Kept(id);
    }
}
