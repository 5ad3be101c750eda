package vn.khuyencong.product.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static vn.khuyencong.product.db.Tables.ENTRY;
import static vn.khuyencong.product.db.Tables.ROUND;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.product.voting.EntryStage;
import vn.khuyencong.product.voting.RoundStage;
import vn.khuyencong.product.voting.VotingRoles;
import vn.khuyencong.product.web.RoundListPage.Row;
import vn.khuyencong.product.web.RoundListPage.Which;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/** The list page of rounds. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class RoundList {

    private final DSLContext db;
    private final Surroundings around;
    private final VotingRoles roles;

    RoundList(DSLContext db, Surroundings around, VotingRoles roles) {
        this.db = db;
        this.around = around;
        this.roles = roles;
    }

    RoundListPage page(Which which, Paging paging) {
        var years = db.selectDistinct(ROUND.YEAR)
                .from(ROUND)
                .orderBy(ROUND.YEAR.desc())
                .fetch(row -> new Option(row.value1().toString(), row.value1().toString()));
        return new RoundListPage(
                which,
                around.names(),
                years,
                rows(which, paging.offset(), paging.size()),
                paging.withTotal(db.fetchCount(ROUND, matching(which))),
                roles.prepares());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(Which which) {
        return rows(which, 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(Which which, int offset, int size) {
        var entries = field(selectCount()
                .from(ENTRY)
                .where(ENTRY.ROUND_ID.eq(ROUND.ID), ENTRY.STAGE.ne(EntryStage.WITHDRAWN.name())));
        var recognised = field(selectCount().from(ENTRY).where(ENTRY.ROUND_ID.eq(ROUND.ID), ENTRY.SELECTED.isTrue()));
        return db.select(
                        ROUND.ID,
                        ROUND.NAME,
                        ROUND.LEVEL,
                        ROUND.YEAR,
                        ROUND.OPENS_ON,
                        ROUND.CLOSES_ON,
                        ROUND.STAGE.convertFrom(RoundStage::valueOf),
                        entries,
                        recognised)
                .from(ROUND)
                .where(matching(which))
                .orderBy(ROUND.YEAR.desc(), ROUND.OPENS_ON.desc(), ROUND.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private static Condition matching(Which which) {
        var year = which.year().isEmpty() ? DSL.noCondition() : ROUND.YEAR.eq(Integer.valueOf(which.year()));
        var level = which.level().isEmpty() ? DSL.noCondition() : ROUND.LEVEL.eq(which.level());
        var stage = which.stage();
        return year.and(level).and(stage == null ? DSL.noCondition() : ROUND.STAGE.eq(stage.name()));
    }
}
