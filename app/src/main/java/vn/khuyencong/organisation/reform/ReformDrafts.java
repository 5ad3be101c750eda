package vn.khuyencong.organisation.reform;

import static vn.khuyencong.organisation.db.Tables.REFORM;
import static vn.khuyencong.organisation.db.Tables.REFORM_ASSIGNMENT;
import static vn.khuyencong.organisation.db.Tables.REFORM_FROM;
import static vn.khuyencong.organisation.db.Tables.REFORM_TO;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Stale;

/** What the preparer of a reform writes. Everybody who writes is remembered: she cannot decide it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReformDrafts {

    private final DSLContext db;

    ReformDrafts(DSLContext db) {
        this.db = db;
    }

    /** A piece of work, by its matter and its id. */
    record Piece(String matter, UUID item) {}

    UUID insert(String province, Reform.Draft draft, UUID by, Instant at) {
        var id = db.insertInto(REFORM)
                .set(REFORM.PROVINCE, province)
                .set(REFORM.KIND, draft.kind())
                .set(REFORM.STAGE, ReformStage.DRAFT)
                .set(REFORM.EFFECTIVE_ON, draft.terms().effectiveOn())
                .set(REFORM.DOCUMENT_NUMBER, draft.terms().number())
                .set(REFORM.DOCUMENT_ON, draft.terms().documentOn())
                .set(REFORM.ISSUER, draft.terms().issuer())
                .set(REFORM.NOTE, draft.terms().note())
                .set(REFORM.REVERSES_ID, draft.reverses())
                .set(REFORM.REQUEST_ID, draft.request())
                .set(REFORM.PREPARERS, new UUID[] {by})
                .set(REFORM.PREPARED_AT, at)
                .returningResult(REFORM.ID)
                .fetchSingle()
                .value1();
        bodies(id, draft.from(), draft.to());
        return id;
    }

    /** @throws Stale if somebody else has written in it since */
    void update(Reform before, Reform.Draft draft, UUID by) {
        written(
                before,
                db.update(REFORM)
                        .set(REFORM.EFFECTIVE_ON, draft.terms().effectiveOn())
                        .set(REFORM.DOCUMENT_NUMBER, draft.terms().number())
                        .set(REFORM.DOCUMENT_ON, draft.terms().documentOn())
                        .set(REFORM.ISSUER, draft.terms().issuer())
                        .set(REFORM.NOTE, draft.terms().note())
                        .set(REFORM.PREPARERS, with(by))
                        .set(REFORM.VERSION, REFORM.VERSION.plus(1))
                        .where(REFORM.ID.eq(before.id()), REFORM.VERSION.eq(before.version()))
                        .execute());
        bodies(before.id(), draft.from(), draft.to());
    }

    /** Who gets which piece; what is not named goes to the default successor. */
    void assign(Reform before, Map<Piece, Integer> given, UUID by) {
        written(
                before,
                db.update(REFORM)
                        .set(REFORM.PREPARERS, with(by))
                        .set(REFORM.VERSION, REFORM.VERSION.plus(1))
                        .where(REFORM.ID.eq(before.id()), REFORM.VERSION.eq(before.version()))
                        .execute());
        db.deleteFrom(REFORM_ASSIGNMENT)
                .where(REFORM_ASSIGNMENT.REFORM_ID.eq(before.id()))
                .execute();
        db.batch(given.entrySet().stream()
                        .map(piece -> db.insertInto(REFORM_ASSIGNMENT)
                                .set(REFORM_ASSIGNMENT.REFORM_ID, before.id())
                                .set(REFORM_ASSIGNMENT.MATTER, piece.getKey().matter())
                                .set(REFORM_ASSIGNMENT.ITEM_ID, piece.getKey().item())
                                .set(REFORM_ASSIGNMENT.POSITION, piece.getValue()))
                        .toList())
                .execute();
    }

    Map<Piece, Integer> assigned(UUID reform) {
        var given = new HashMap<Piece, Integer>();
        db.selectFrom(REFORM_ASSIGNMENT)
                .where(REFORM_ASSIGNMENT.REFORM_ID.eq(reform))
                .forEach(row -> given.put(new Piece(row.getMatter(), row.getItemId()), row.getPosition()));
        return given;
    }

    private static org.jooq.Field<UUID[]> with(UUID by) {
        return DSL.when(DSL.condition("{0} = any ({1})", DSL.val(by), REFORM.PREPARERS), REFORM.PREPARERS)
                .otherwise(DSL.arrayAppend(REFORM.PREPARERS, by));
    }

    private static void written(Reform before, int rows) {
        if (rows == 0) {
            throw new Stale("Reform " + before.id() + " was changed by somebody else");
        }
    }

    private void bodies(UUID reform, List<UUID> from, List<Reform.Successor> to) {
        db.deleteFrom(REFORM_FROM).where(REFORM_FROM.REFORM_ID.eq(reform)).execute();
        for (var body : from) {
            db.insertInto(REFORM_FROM)
                    .set(REFORM_FROM.REFORM_ID, reform)
                    .set(REFORM_FROM.ORGANISATION_ID, body)
                    .execute();
        }
        db.deleteFrom(REFORM_TO)
                .where(
                        REFORM_TO.REFORM_ID.eq(reform),
                        REFORM_TO.POSITION.notIn(
                                to.stream().map(Reform.Successor::position).toList()))
                .execute();
        // one statement after the other: only one may be the default
        db.update(REFORM_TO)
                .set(REFORM_TO.BY_DEFAULT, false)
                .where(REFORM_TO.REFORM_ID.eq(reform))
                .execute();
        to.forEach(successor -> keep(reform, successor));
    }

    private void keep(UUID reform, Reform.Successor successor) {
        var row = db.newRecord(REFORM_TO);
        row.setReformId(reform);
        row.setPosition(successor.position());
        row.setOrganisationId(successor.body());
        row.setNewlyMade(successor.newlyMade());
        row.setKind(successor.made().kind());
        row.setName(successor.made().name());
        row.setShortName(successor.made().shortName());
        row.setParentId(successor.made().parent());
        row.setByDefault(successor.byDefault());
        db.insertInto(REFORM_TO)
                .set(row)
                .onConflict(REFORM_TO.REFORM_ID, REFORM_TO.POSITION)
                .doUpdate()
                .set(row)
                .execute();
    }
}
