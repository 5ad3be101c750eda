package vn.khuyencong.product.web;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.product.db.Tables.ENTRY;
import static vn.khuyencong.product.db.Tables.SHEET;
import static vn.khuyencong.product.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.product.voting.EntryStage;
import vn.khuyencong.product.voting.ScoreRules.Tally;
import vn.khuyencong.product.voting.Sheets.Progress;
import vn.khuyencong.product.voting.Sheets.State;
import vn.khuyencong.product.web.RoundPage.Row;

/** The entries of a round as its page lists them: those the reader may see. */
@Repository
@Transactional(readOnly = true)
class EntryRows {

    private final DSLContext db;
    private final CurrentActor current;

    EntryRows(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    /**
     * @param judges   whether the reader is a judge: then her own sheets are told
     * @param progress how far all judges have come; empty where she is not told
     * @param tallies  what the sheets came to, by entry; empty before the scoring is closed
     */
    List<Row> of(UUID round, boolean judges, List<Progress> progress, Map<UUID, Tally> tallies) {
        return db.select(
                        ENTRY.ID,
                        ENTRY.NUMBER,
                        ENTRY.NAME,
                        ENTRY.GROUP_CODE,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        ENTRY.STAGE,
                        ENTRY.AVERAGE,
                        ENTRY.PASSES,
                        ENTRY.SELECTED,
                        ENTRY.SELECTION_REASON,
                        SHEET.CONFLICT,
                        SHEET.DONE_AT)
                .from(ENTRY)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(ENTRY.ESTABLISHMENT_ID))
                .leftJoin(SHEET)
                .on(
                        SHEET.ENTRY_ID.eq(ENTRY.ID),
                        SHEET.ACCOUNT_ID.eq(current.get().account()))
                .where(ENTRY.ROUND_ID.eq(round), ENTRY.STAGE.ne(EntryStage.WITHDRAWN.name()))
                .orderBy(ENTRY.AVERAGE.desc().nullsLast(), ENTRY.NUMBER.asc().nullsLast(), ENTRY.ID)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        EntryStage.valueOf(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        judges ? state(row.value11(), row.value12() != null) : null,
                        done(row.value1(), progress),
                        tallies.containsKey(row.value1())
                                ? tallies.get(row.value1()).outliers().size()
                                : 0));
    }

    private static State state(@Nullable Boolean conflict, boolean done) {
        if (conflict == null) return State.NONE;
        if (conflict) return State.CONFLICT;
        return done ? State.DONE : State.DRAFT;
    }

    private static @Nullable String done(UUID entry, List<Progress> progress) {
        var all = progress.stream()
                .filter(one -> one.entry().equals(entry) && one.state() != State.CONFLICT)
                .toList();
        return all.isEmpty()
                ? null
                : all.stream().filter(one -> one.state() == State.DONE).count() + "/" + all.size();
    }
}
