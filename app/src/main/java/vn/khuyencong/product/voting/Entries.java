package vn.khuyencong.product.voting;

import static vn.khuyencong.product.db.Tables.ENTRY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.product.db.tables.records.EntryRecord;
import vn.khuyencong.product.voting.Entry.Result;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Entries as they are kept: the office's, the owner's own, and what lies before a judge. */
@Repository
@Transactional
public class Entries {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Entries(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Entry get(UUID id) {
        return db.selectFrom(ENTRY)
                .where(ENTRY.ID.eq(id))
                .fetchOptional(Entries::entry)
                .orElseThrow(() -> new NotFound("No entry " + id));
    }

    /** @throws Stale if it has changed since that version */
    Entry lock(UUID id, int version) {
        var entry = db.selectFrom(ENTRY)
                .where(ENTRY.ID.eq(id))
                .forUpdate()
                .fetchOptional(Entries::entry)
                .orElseThrow(() -> new NotFound("No entry " + id));
        if (entry.version() != version) throw new Stale("Entry " + id + " is at version " + entry.version());
        return entry;
    }

    /** The entry of a product in a round, unless it was withdrawn. */
    @Transactional(readOnly = true)
    Optional<UUID> of(UUID round, UUID product) {
        return db.select(ENTRY.ID)
                .from(ENTRY)
                .where(
                        ENTRY.ROUND_ID.eq(round),
                        ENTRY.PRODUCT_ID.eq(product),
                        ENTRY.STAGE.ne(EntryStage.WITHDRAWN.name()))
                .fetchOptional(ENTRY.ID);
    }

    /** Those of a round that are complete, by their number. */
    @Transactional(readOnly = true)
    public List<Entry> accepted(UUID round) {
        return db.selectFrom(ENTRY)
                .where(ENTRY.ROUND_ID.eq(round), ENTRY.STAGE.eq(EntryStage.ACCEPTED.name()))
                .orderBy(ENTRY.NUMBER)
                .fetch(Entries::entry);
    }

    /** How many of a round are handed in and not looked at yet. */
    int waiting(UUID round) {
        return db.fetchCount(ENTRY, ENTRY.ROUND_ID.eq(round), ENTRY.STAGE.eq(EntryStage.SUBMITTED.name()));
    }

    /** @return false where it is there already: a second click, or another entry of the product */
    boolean begin(UUID id, UUID round, Product product) {
        var actor = current.get();
        var row = db.newRecord(ENTRY);
        row.setId(id);
        row.setProvince(product.province());
        row.setRoundId(round);
        row.setProductId(product.id());
        row.setEstablishmentId(product.establishment());
        row.setStage(EntryStage.DRAFT.name());
        fill(row, product.about());
        row.setAt(clock.instant());
        row.setBy(actor.account());
        return db.insertInto(ENTRY).set(row).onConflictDoNothing().execute() == 1;
    }

    void say(Entry entry, boolean declared, String contact) {
        var row = db.newRecord(ENTRY);
        row.setDeclared(declared);
        row.setContact(contact);
        save(entry, row);
    }

    /** Numbers have no gaps that say anything; whoever hands in at the same moment waits. */
    void handIn(Entry entry, About about) {
        db.fetch(
                "select pg_advisory_xact_lock(hashtextextended('product.entry' || ?, 0))",
                entry.round().toString());
        var row = db.newRecord(ENTRY);
        row.setStage(EntryStage.SUBMITTED.name());
        row.setSubmittedAt(clock.instant());
        row.setReturnReason("");
        fill(row, about);
        row.setNumber(entry.number() == null ? next(entry.round()) : entry.number());
        save(entry, row);
    }

    /** An owner sees her own entries alone, so the database counts for her. */
    private int next(UUID round) {
        return Objects.requireNonNull(
                db.select(DSL.field("product.next_entry_number({0})", Integer.class, DSL.val(round)))
                        .fetchSingle()
                        .value1());
    }

    void move(Entry entry, EntryStage stage, String returnReason) {
        var row = db.newRecord(ENTRY);
        row.setStage(stage.name());
        row.setReturnReason(returnReason);
        save(entry, row);
    }

    void score(Entry entry, ScoreRules.Tally tally) {
        var row = db.newRecord(ENTRY);
        row.setAverage(Objects.requireNonNull(tally.average(), "an average"));
        row.setPasses(tally.passes());
        save(entry, row);
    }

    void select(Entry entry, boolean selected, String reason) {
        var row = db.newRecord(ENTRY);
        row.setSelected(selected);
        row.setSelectionReason(reason);
        save(entry, row);
    }

    private void save(Entry entry, EntryRecord row) {
        row.setVersion(entry.version() + 1);
        int changed = db.update(ENTRY)
                .set(row)
                .where(ENTRY.ID.eq(entry.id()), ENTRY.VERSION.eq(entry.version()))
                .execute();
        if (changed == 0) throw new Stale("Entry " + entry.id() + " is no longer at version " + entry.version());
    }

    private static void fill(EntryRecord row, About about) {
        row.setName(about.name());
        row.setIsSet(about.set());
        row.setGroupCode(about.group());
        row.setDescription(about.description());
        row.setMaterials(about.materials());
        row.setOutput(about.output());
        row.setStandards(about.standards());
        row.setAwards(about.awards());
    }

    private static Entry entry(Record record) {
        var row = record.into(ENTRY);
        return new Entry(
                row.getId(),
                row.getRoundId(),
                row.getProductId(),
                row.getEstablishmentId(),
                row.getNumber(),
                EntryStage.valueOf(row.getStage()),
                new About(
                        row.getName(),
                        row.getIsSet(),
                        row.getGroupCode(),
                        row.getDescription(),
                        row.getMaterials(),
                        row.getOutput(),
                        row.getStandards(),
                        row.getAwards(),
                        ""),
                row.getDeclared(),
                row.getContact(),
                row.getReturnReason(),
                result(row),
                row.getVersion());
    }

    private static @Nullable Result result(EntryRecord row) {
        return row.getAverage() == null
                ? null
                : new Result(row.getAverage(), row.getPasses(), row.getSelected(), row.getSelectionReason());
    }
}
