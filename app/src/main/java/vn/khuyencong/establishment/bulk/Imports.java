package vn.khuyencong.establishment.bulk;

import static vn.khuyencong.establishment.db.Tables.IMPORT;
import static vn.khuyencong.establishment.db.Tables.KEPT_COLUMNS;
import static vn.khuyencong.establishment.db.access.Tables.PUB_ACCOUNT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;
import vn.khuyencong.shared.NotFound;

/** The imported tables of the register, without their rows; and how a person matched the columns the last time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Imports {

    private static final int SHOWN = 20;
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    Imports(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A file as it comes in. */
    record Sent(UUID id, String province, UUID account, Instant at) {}

    void add(Sent sent, Kind kind, String name, LocalDate asOf, List<String> headings) {
        db.insertInto(IMPORT)
                .set(IMPORT.ID, sent.id())
                .set(IMPORT.PROVINCE, sent.province())
                .set(IMPORT.KIND, kind.name())
                .set(IMPORT.NAME, name)
                .set(IMPORT.AS_OF, asOf)
                .set(IMPORT.HEADINGS, headings.toArray(String[]::new))
                .set(IMPORT.ROWS, 0)
                .set(IMPORT.STAGE, Stage.COLUMNS.name())
                .set(IMPORT.MADE_AT, sent.at())
                .set(IMPORT.MADE_BY, sent.account())
                .execute();
    }

    void holds(UUID id, int rows) {
        db.update(IMPORT).set(IMPORT.ROWS, rows).where(IMPORT.ID.eq(id)).execute();
    }

    Optional<BulkImport> find(UUID id) {
        return db.select(IMPORT.fields())
                .select(PUB_ACCOUNT.DISPLAY_NAME)
                .from(IMPORT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(IMPORT.MADE_BY))
                .where(IMPORT.ID.eq(id))
                .fetchOptional(this::read);
    }

    /** @throws NotFound if there is none, or it is another province's */
    BulkImport get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No import " + id));
    }

    List<BulkImport> latest() {
        return db.select(IMPORT.fields())
                .select(PUB_ACCOUNT.DISPLAY_NAME)
                .from(IMPORT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(IMPORT.MADE_BY))
                .orderBy(IMPORT.MADE_AT.desc())
                .limit(SHOWN)
                .fetch(this::read);
    }

    void match(UUID id, Map<ImportField, String> columns) {
        db.update(IMPORT)
                .set(IMPORT.COLUMNS, jsonb(columns))
                .where(IMPORT.ID.eq(id))
                .execute();
    }

    void job(UUID id, UUID job) {
        db.update(IMPORT).set(IMPORT.JOB_ID, job).where(IMPORT.ID.eq(id)).execute();
    }

    /** Moves on once; false where it is not, or no longer, where it should be. */
    boolean move(UUID id, Stage from, Stage to) {
        return db.update(IMPORT)
                        .set(IMPORT.STAGE, to.name())
                        .where(IMPORT.ID.eq(id), IMPORT.STAGE.eq(from.name()))
                        .execute()
                == 1;
    }

    void taken(UUID id, Instant at, UUID by) {
        db.update(IMPORT)
                .set(IMPORT.STAGE, Stage.TAKEN.name())
                .set(IMPORT.TAKEN_AT, at)
                .set(IMPORT.TAKEN_BY, by)
                .where(IMPORT.ID.eq(id))
                .execute();
    }

    void undone(UUID id, Instant at, UUID by) {
        db.update(IMPORT)
                .set(IMPORT.STAGE, Stage.UNDONE.name())
                .set(IMPORT.UNDONE_AT, at)
                .set(IMPORT.UNDONE_BY, by)
                .where(IMPORT.ID.eq(id))
                .execute();
    }

    /** How the account matched columns the last time. */
    Map<ImportField, String> kept(UUID account, String purpose) {
        return db.select(KEPT_COLUMNS.COLUMNS)
                .from(KEPT_COLUMNS)
                .where(KEPT_COLUMNS.ACCOUNT_ID.eq(account), KEPT_COLUMNS.PURPOSE.eq(purpose))
                .fetchOptional(row -> columns(row.value1()))
                .orElse(Map.of());
    }

    void keep(UUID account, String purpose, Map<ImportField, String> columns) {
        db.insertInto(KEPT_COLUMNS)
                .set(KEPT_COLUMNS.ACCOUNT_ID, account)
                .set(KEPT_COLUMNS.PURPOSE, purpose)
                .set(KEPT_COLUMNS.COLUMNS, jsonb(columns))
                .onConflict(KEPT_COLUMNS.ACCOUNT_ID, KEPT_COLUMNS.PURPOSE)
                .doUpdate()
                .set(KEPT_COLUMNS.COLUMNS, jsonb(columns))
                .execute();
    }

    private BulkImport read(Record row) {
        var one = row.into(IMPORT);
        return new BulkImport(
                one.getId(),
                Kind.valueOf(one.getKind()),
                one.getName(),
                one.getAsOf(),
                Arrays.asList(one.getHeadings()),
                columns(one.getColumns()),
                one.getRows(),
                Stage.valueOf(one.getStage()),
                one.getJobId(),
                one.getMadeAt(),
                row.get(PUB_ACCOUNT.DISPLAY_NAME));
    }

    private Map<ImportField, String> columns(JSONB stored) {
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        json.readValue(stored.data(), COLUMNS)
                .forEach((field, heading) -> columns.put(ImportField.valueOf(field), heading));
        return columns;
    }

    private JSONB jsonb(Map<ImportField, String> columns) {
        return JSONB.valueOf(json.writeValueAsString(columns));
    }
}
