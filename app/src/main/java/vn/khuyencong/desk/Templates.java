package vn.khuyencong.desk;

import static org.jooq.Records.mapping;
import static vn.khuyencong.desk.db.Tables.TEMPLATE_CHANGE;
import static vn.khuyencong.desk.db.access.Tables.PUB_ACCOUNT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The templates of documents as the administrator keeps them: replaced by the office's own, and given back. */
@Service
@Transactional
public class Templates {

    /** The largest template that is taken, in bytes. */
    private static final int LARGEST = 5_000_000;

    private static final String REPLACED = "REPLACED";
    private static final int LONGEST_NAME = 120;

    private final DSLContext db;
    private final DocumentTemplates files;
    private final List<TemplateFamily> families;
    private final CurrentActor current;
    private final OfficeClock clock;

    Templates(
            DSLContext db,
            DocumentTemplates files,
            List<TemplateFamily> families,
            CurrentActor current,
            OfficeClock clock) {
        this.db = db;
        this.files = files;
        this.families = families;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What was done last with a template.
     *
     * @param replaced false where the shipped one holds again
     */
    public record Change(UUID id, String template, boolean replaced, String fileName, Instant at, String by) {}

    /**
     * A template.
     *
     * @param own  whether the office's own one holds
     * @param last the last change made through the program; empty for a file laid there by hand
     */
    public record Kept(
            String template, boolean own, @Nullable Change last) {

        /** What the page showed, so that nobody overwrites what she has not seen. */
        public String seen() {
            return last == null ? "" : last.id().toString();
        }
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Kept> all() {
        var changes = db.select(
                        TEMPLATE_CHANGE.ID,
                        TEMPLATE_CHANGE.TEMPLATE,
                        TEMPLATE_CHANGE.KIND.convertFrom(REPLACED::equals),
                        TEMPLATE_CHANGE.FILE_NAME,
                        TEMPLATE_CHANGE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .distinctOn(TEMPLATE_CHANGE.TEMPLATE)
                .from(TEMPLATE_CHANGE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(TEMPLATE_CHANGE.BY))
                .orderBy(TEMPLATE_CHANGE.TEMPLATE, TEMPLATE_CHANGE.AT.desc(), TEMPLATE_CHANGE.ID.desc())
                .fetch(mapping(Change::new));
        return names().stream()
                .map(name -> new Kept(
                        name,
                        Files.isRegularFile(files.override(name)),
                        changes.stream()
                                .filter(change -> change.template().equals(name))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** The bytes of the one that holds, or of the shipped one. */
    @Transactional(readOnly = true)
    public byte[] content(String template, boolean shipped) {
        mustBeOne(template);
        var own = files.override(template);
        try {
            return !shipped && Files.isRegularFile(own) ? Files.readAllBytes(own) : shipped(template);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Takes the office's own template in the place of the one that holds.
     *
     * @param seen what the page showed as the last change
     * @return what stands against it; empty where it holds now
     * @throws Stale if somebody else was first
     */
    public List<Finding> replace(String template, String fileName, byte[] content, String seen) {
        mustBeOne(template);
        mustHaveSeen(template, seen);
        if (content.length == 0 || content.length > LARGEST) {
            return List.of(Finding.of("desk.template-size", null, LARGEST / 1_000_000));
        }
        try {
            var findings = TemplateCheck.against(content, known(template));
            if (!findings.isEmpty()) return findings;
            record(template, REPLACED, fileName, sha256(content));
            var place = files.override(template);
            Files.createDirectories(place.getParent());
            var incoming = Files.createTempFile(place.getParent(), template, ".incoming");
            Files.write(incoming, content);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The shipped one holds again. @throws Stale if somebody else was first */
    public void restore(String template, String seen) {
        mustBeOne(template);
        mustHaveSeen(template, seen);
        var own = files.override(template);
        if (!Files.isRegularFile(own)) return;
        record(template, "RESTORED", "", null);
        try {
            Files.delete(own);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TemplateCheck.Known known(String template) throws IOException {
        var family = families.stream()
                .filter(one -> one.templates().contains(template))
                .findFirst()
                .orElse(new TemplateFamily(Set.of(template), Set.of()));
        var shipped = new ArrayList<byte[]>();
        for (var name : family.templates()) shipped.add(shipped(name));
        return TemplateCheck.Known.of(shipped, family.more());
    }

    private void record(String template, String kind, String fileName, @Nullable String sha256) {
        db.insertInto(TEMPLATE_CHANGE)
                .set(TEMPLATE_CHANGE.TEMPLATE, template)
                .set(TEMPLATE_CHANGE.KIND, kind)
                .set(
                        TEMPLATE_CHANGE.FILE_NAME,
                        fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName)
                .set(TEMPLATE_CHANGE.SHA256, sha256)
                .set(TEMPLATE_CHANGE.AT, clock.instant())
                .set(TEMPLATE_CHANGE.BY, current.get().account())
                .execute();
    }

    private void mustHaveSeen(String template, String seen) {
        var last = db.select(TEMPLATE_CHANGE.ID)
                .from(TEMPLATE_CHANGE)
                .where(TEMPLATE_CHANGE.TEMPLATE.eq(template))
                .orderBy(TEMPLATE_CHANGE.AT.desc(), TEMPLATE_CHANGE.ID.desc())
                .limit(1)
                .fetchOptional(Record1::value1)
                .map(UUID::toString)
                .orElse("");
        if (!last.equals(seen)) throw new Stale("The template " + template + " was changed by somebody else");
    }

    private static void mustBeOne(String template) {
        if (!names().contains(template)) throw new NotFound("No template " + template);
    }

    private static byte[] shipped(String template) throws IOException {
        try (var content = DocumentTemplates.shipped(template).getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static List<String> names() {
        try {
            var names = new ArrayList<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.docx")) {
                names.add(String.valueOf(file.getFilename()).replace(".docx", ""));
            }
            names.sort(null);
            return names;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
