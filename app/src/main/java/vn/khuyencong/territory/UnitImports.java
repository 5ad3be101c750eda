package vn.khuyencong.territory;

import static vn.khuyencong.territory.db.Tables.UNIT_IMPORT;
import static vn.khuyencong.territory.db.Tables.UNIT_IMPORT_FILE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.territory.UnitImport.Stage;
import vn.khuyencong.territory.db.tables.records.UnitImportRecord;

/** What is remembered of imports: the files as they came, what they would do, what became of them. */
@Repository
@Transactional
class UnitImports {

    private static final int SHOWN = 20;

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final JsonMapper json;

    UnitImports(DSLContext db, CurrentActor current, OfficeClock clock, JsonMapper json) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps the files; empty where this very request came before. */
    Optional<UUID> keep(UUID request, List<GivenList> lists, LocalDate since, String resolution) {
        var id = insert(request, Stage.CHECKING, lists, since, resolution);
        id.ifPresent(kept -> {
            for (var at = 0; at < lists.size(); at++) {
                var list = lists.get(at);
                db.insertInto(UNIT_IMPORT_FILE)
                        .set(UNIT_IMPORT_FILE.IMPORT_ID, kept)
                        .set(UNIT_IMPORT_FILE.POSITION, at)
                        .set(UNIT_IMPORT_FILE.NAME, list.name())
                        .set(UNIT_IMPORT_FILE.ROLE, list.role().name())
                        .set(UNIT_IMPORT_FILE.ON_DATE, list.on())
                        .set(UNIT_IMPORT_FILE.CONTENT, list.content().all())
                        .execute();
            }
        });
        return id;
    }

    /** What the program itself took over from the command line, for the trail. */
    void taken(List<GivenList> lists, LocalDate since, String resolution, UnitImport.Report report) {
        var id = insert(UUID.randomUUID(), Stage.TAKING, lists, since, resolution)
                .orElseThrow();
        told(id, Stage.TAKING, Stage.DONE, report);
    }

    UUID sent(UUID request) {
        return db.select(UNIT_IMPORT.ID)
                .from(UNIT_IMPORT)
                .where(UNIT_IMPORT.REQUEST_ID.eq(request))
                .fetchOptional(UNIT_IMPORT.ID)
                .orElseThrow(() -> new NotFound("No import " + request));
    }

    List<GivenList> files(UUID id) {
        return db.selectFrom(UNIT_IMPORT_FILE)
                .where(UNIT_IMPORT_FILE.IMPORT_ID.eq(id))
                .orderBy(UNIT_IMPORT_FILE.POSITION)
                .fetch(file -> new GivenList(
                        file.getName(),
                        UnitFile.Role.valueOf(file.getRole()),
                        file.getOnDate(),
                        new FileBytes(file.getContent())));
    }

    void job(UUID id, UUID job) {
        db.update(UNIT_IMPORT)
                .set(UNIT_IMPORT.JOB_ID, job)
                .where(UNIT_IMPORT.ID.eq(id))
                .execute();
    }

    /** Moves on once; false where it is not, or no longer, where it should be. */
    boolean move(UUID id, Stage from, Stage to) {
        return db.update(UNIT_IMPORT)
                        .set(UNIT_IMPORT.STAGE, to.name())
                        .where(UNIT_IMPORT.ID.eq(id), UNIT_IMPORT.STAGE.eq(from.name()))
                        .execute()
                > 0;
    }

    void told(UUID id, Stage from, Stage to, UnitImport.Report report) {
        db.update(UNIT_IMPORT)
                .set(UNIT_IMPORT.STAGE, to.name())
                .set(UNIT_IMPORT.REPORT, JSONB.valueOf(json.writeValueAsString(report)))
                .set(UNIT_IMPORT.DONE_AT, to == Stage.DONE ? clock.instant() : null)
                .where(UNIT_IMPORT.ID.eq(id), UNIT_IMPORT.STAGE.eq(from.name()))
                .execute();
    }

    /** @throws NotFound where there is none, or it is somebody else's */
    @Transactional(readOnly = true)
    UnitImport find(UUID id) {
        return db.selectFrom(UNIT_IMPORT)
                .where(UNIT_IMPORT.ID.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new NotFound("No import " + id));
    }

    /** The actor's latest, newest first. */
    @Transactional(readOnly = true)
    List<UnitImport> latest() {
        return db.selectFrom(UNIT_IMPORT)
                .orderBy(UNIT_IMPORT.MADE_AT.desc())
                .limit(SHOWN)
                .fetch(this::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> insert(UUID request, Stage stage, List<GivenList> lists, LocalDate since, String resolution) {
        var actor = current.get();
        return db.insertInto(UNIT_IMPORT)
                .set(UNIT_IMPORT.REQUEST_ID, request)
                .set(UNIT_IMPORT.ACCOUNT_ID, actor.role() == Role.SYSTEM ? null : actor.account())
                .set(UNIT_IMPORT.STAGE, stage.name())
                .set(UNIT_IMPORT.FILES, lists.stream().map(GivenList::name).collect(Collectors.joining(", ")))
                .set(UNIT_IMPORT.RESOLUTION, resolution)
                .set(UNIT_IMPORT.SINCE, since)
                .set(UNIT_IMPORT.MADE_AT, clock.instant())
                .onConflict(UNIT_IMPORT.REQUEST_ID)
                .doNothing()
                .returningResult(UNIT_IMPORT.ID)
                .fetchOptional(UNIT_IMPORT.ID);
    }

    private UnitImport read(UnitImportRecord row) {
        var report = row.getReport();
        return new UnitImport(
                row.getId(),
                Stage.valueOf(row.getStage()),
                row.getFiles(),
                row.getResolution(),
                Objects.requireNonNull(row.getSince()),
                row.getJobId(),
                report == null ? null : json.readValue(report.data(), UnitImport.Report.class),
                row.getMadeAt());
    }
}
