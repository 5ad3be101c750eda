package vn.khuyencong.product.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.product.db.Tables.COUNCIL_MEMBER;
import static vn.khuyencong.product.db.Tables.CRITERION;
import static vn.khuyencong.product.db.Tables.JUDGE;
import static vn.khuyencong.product.db.Tables.MOVE;
import static vn.khuyencong.product.db.Tables.PRODUCT;
import static vn.khuyencong.product.db.access.Tables.PUB_ACCOUNT;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.product.voting.Sheets.Progress;
import vn.khuyencong.product.voting.Sheets.State;
import vn.khuyencong.product.web.RoundPage.Criterion;
import vn.khuyencong.product.web.RoundPage.Moved;
import vn.khuyencong.product.web.RoundPage.Seat;
import vn.khuyencong.product.web.RoundPage.Sitting;
import vn.khuyencong.web.Option;

/** Reads what belongs to a round besides its entries. */
@Repository
@Transactional(readOnly = true)
class RoundReader {

    private final DSLContext db;

    RoundReader(DSLContext db) {
        this.db = db;
    }

    /** @param progress how far each judge has come; empty where the reader is not told */
    Sitting sitting(UUID round, List<Progress> progress) {
        var council = db.select(COUNCIL_MEMBER.NAME, COUNCIL_MEMBER.POST, COUNCIL_MEMBER.SEAT)
                .from(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.ROUND_ID.eq(round))
                .orderBy(COUNCIL_MEMBER.POSITION)
                .fetch(row -> new Seat(row.value1(), row.value2(), "voting.seat." + row.value3(), null));
        var jury = db.select(JUDGE.ACCOUNT_ID, PUB_ACCOUNT.DISPLAY_NAME, JUDGE.POST, JUDGE.SEAT)
                .from(JUDGE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(JUDGE.ACCOUNT_ID))
                .where(JUDGE.ROUND_ID.eq(round))
                .orderBy(JUDGE.SEAT, PUB_ACCOUNT.DISPLAY_NAME)
                .fetch(row -> new Seat(
                        row.value2(), row.value3(), "voting.seat.jury." + row.value4(), done(row.value1(), progress)));
        return new Sitting(council, jury, criteria(round));
    }

    private static String done(UUID judge, List<Progress> progress) {
        var hers = progress.stream().filter(one -> one.judge().equals(judge)).toList();
        long done = hers.stream()
                .filter(one -> one.state() == State.DONE || one.state() == State.CONFLICT)
                .count();
        return hers.isEmpty() ? "" : done + "/" + hers.size();
    }

    List<Criterion> criteria(UUID round) {
        return db
                .select(
                        CRITERION.ID,
                        CRITERION.MAIN.convertFrom(Main::valueOf),
                        CRITERION.NAME_VI,
                        CRITERION.NAME_EN,
                        CRITERION.GUIDE_VI,
                        CRITERION.GUIDE_EN,
                        CRITERION.POINTS)
                .from(CRITERION)
                .where(CRITERION.ROUND_ID.eq(round))
                .fetch(mapping(Criterion::new))
                .stream()
                .sorted(Comparator.comparing(Criterion::main))
                .toList();
    }

    /** What has been done with it, the latest first. */
    List<Moved> moves(UUID round) {
        return db.select(MOVE.AT, PUB_ACCOUNT.DISPLAY_NAME, MOVE.STEP, MOVE.NOTE, MOVE.PAPER)
                .from(MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(MOVE.BY))
                .where(MOVE.ROUND_ID.eq(round), MOVE.ENTRY_ID.isNull())
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .fetch(mapping(Moved::new));
    }

    /** The same of an entry. */
    List<Moved> movesOf(UUID entry) {
        return db.select(MOVE.AT, PUB_ACCOUNT.DISPLAY_NAME, MOVE.STEP, MOVE.NOTE, MOVE.PAPER)
                .from(MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(MOVE.BY))
                .where(MOVE.ENTRY_ID.eq(entry))
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .fetch(mapping(Moved::new));
    }

    /** What an establishment makes, to choose from. */
    List<Option> products(UUID establishment) {
        return db.select(PRODUCT.ID, PRODUCT.NAME)
                .from(PRODUCT)
                .where(PRODUCT.ESTABLISHMENT_ID.eq(establishment))
                .orderBy(ProductSql.inOrder(PRODUCT.NAME), PRODUCT.ID)
                .fetch(row -> new Option(row.value1().toString(), row.value2()));
    }

    /** Accounts of the province that may be named judges. */
    List<Option> people(String province) {
        return db.select(PUB_ACCOUNT.ID, PUB_ACCOUNT.DISPLAY_NAME, PUB_ACCOUNT.TITLE)
                .from(PUB_ACCOUNT)
                .where(
                        PUB_ACCOUNT.PROVINCE.eq(province),
                        PUB_ACCOUNT.ROLE.in(
                                "JURY",
                                "DEPARTMENT_OFFICER",
                                "DEPARTMENT_LEADER",
                                "CENTRE",
                                "CENTRE_ACCOUNTANT",
                                "FINANCE",
                                "COMMITTEE_CHAIR"))
                .orderBy(ProductSql.inOrder(PUB_ACCOUNT.DISPLAY_NAME))
                .fetch(row -> new Option(row.value1().toString(), row.value2() + " (" + row.value3() + ")"));
    }
}
