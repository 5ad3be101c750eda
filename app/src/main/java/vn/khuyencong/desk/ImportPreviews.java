package vn.khuyencong.desk;

import static vn.khuyencong.desk.db.Tables.IMPORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.db.tables.records.ImportRecord;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Uploaded tables: read, checked line by line, shown, and taken over once, all good lines or none. */
@Component
@Transactional
public class ImportPreviews {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final JsonMapper json;
    private final List<ImportKind> kinds;

    ImportPreviews(DSLContext db, CurrentActor current, OfficeClock clock, JsonMapper json, List<ImportKind> kinds) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.json = json;
        this.kinds = kinds;
    }

    /** @throws NotFound if there is no such kind; {@link NotAllowed} if the actor may not import it */
    @Transactional(readOnly = true)
    public ImportKind kind(String name) {
        var kind = kinds.stream()
                .filter(one -> one.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nothing imports " + name));
        if (!kind.mayImport(current.get())) {
            throw new NotAllowed("May not import " + name);
        }
        return kind;
    }

    /**
     * Reads and checks a table; kept as a preview, or refused as a whole with the reason.
     *
     * @param columns what a heading is called in the table, where it has another name there
     */
    public Upload upload(String kindName, MultipartFile sent, Map<String, String> columns) {
        kind(kindName);
        return upload(kindName, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), bytes(sent), columns);
    }

    /** The same for a file that did not come with a form. */
    public Upload upload(String kindName, String fileName, byte[] content, Map<String, String> columns) {
        var kind = kind(kindName);
        var name = AttachmentRules.cleanName(fileName);
        var size = AttachmentRules.againstSize(name, content.length);
        if (size.isPresent()) {
            return new Upload.Refused(size.get());
        }
        return switch (TableReader.read(name, content)) {
            case TableReader.Read.Refused(var finding) -> new Upload.Refused(finding);
            case TableReader.Read.Fine(var table) -> {
                var renamed = ImportRules.renamed(table, kind, columns);
                var against = ImportRules.againstTable(renamed, kind.required())
                        .or(() -> kind.checkAll(ImportRules.rows(renamed)).stream()
                                .findFirst());
                yield against.isPresent()
                        ? new Upload.Refused(against.get())
                        : new Upload.Kept(insert(kind, name, ImportRules.check(renamed, kind)));
            }
        };
    }

    /** @throws NotFound if there is no such preview or it is not the reader's */
    @Transactional(readOnly = true)
    public ImportPreview find(UUID id) {
        var row = db.selectFrom(IMPORT)
                .where(IMPORT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No import " + id));
        return preview(row);
    }

    /** Takes every line over that still stands, in one transaction; how many, or nothing if it was done before. */
    public Optional<Integer> takeOver(UUID id) {
        var row = db.selectFrom(IMPORT)
                .where(IMPORT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No import " + id));
        if (row.getTakenOverAt() != null) {
            return Optional.empty();
        }
        var kind = kind(row.getKind());
        var taken = 0;
        for (var line : preview(row).lines()) {
            // Checked again: the world may have changed since the preview, and an earlier line may forbid a later one.
            if (kind.check(line.row()).isEmpty()) {
                kind.takeOver(line.row(), id);
                taken++;
            }
        }
        row.setTakenOverAt(clock.instant());
        row.update();
        return Optional.of(taken);
    }

    private UUID insert(ImportKind kind, String name, List<ImportPreview.Line> lines) {
        var actor = current.get();
        return db.insertInto(IMPORT)
                .set(IMPORT.PROVINCE, actor.provinceOrFail())
                .set(IMPORT.ACCOUNT_ID, actor.account())
                .set(IMPORT.KIND, kind.kind())
                .set(IMPORT.NAME, name)
                .set(IMPORT.ROWS, JSONB.valueOf(json.writeValueAsString(lines)))
                .set(IMPORT.MADE_AT, clock.instant())
                .returningResult(IMPORT.ID)
                .fetchSingle()
                .value1();
    }

    private ImportPreview preview(ImportRecord row) {
        var lines = Arrays.asList(json.readValue(row.getRows().data(), ImportPreview.Line[].class));
        return new ImportPreview(
                row.getId(),
                row.getKind(),
                row.getName(),
                kind(row.getKind()).headings(),
                lines,
                row.getMadeAt(),
                row.getTakenOverAt());
    }

    private static byte[] bytes(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
