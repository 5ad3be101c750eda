package vn.khuyencong.budget;

import static org.jooq.Records.mapping;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.PUB_FILE_MONEY;
import static vn.khuyencong.budget.db.Tables.PUB_YEAR_MONEY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** The money of one đề án: where it stands, and every entry that moved it. */
@Repository
@Transactional(readOnly = true)
public class Money {

    private final DSLContext db;

    Money(DSLContext db) {
        this.db = db;
    }

    /** Where the money of a đề án stands; nothing, before its approval. */
    public ProjectMoney of(UUID project) {
        return db.select(PUB_FILE_MONEY.COMMITTED_VND, PUB_FILE_MONEY.PAID_VND, PUB_FILE_MONEY.SETTLED_VND)
                .from(PUB_FILE_MONEY)
                .where(PUB_FILE_MONEY.PROJECT_ID.eq(project))
                .fetchOptional(mapping(ProjectMoney::new))
                .orElse(ProjectMoney.NONE);
    }

    /** The same fund by fund, the earliest year first; a flagship draws on one of each of its years. */
    public List<YearMoney> byYear(UUID project) {
        return db.select(
                        PUB_YEAR_MONEY.YEAR,
                        PUB_YEAR_MONEY.COMMITTED_VND,
                        PUB_YEAR_MONEY.PAID_VND,
                        PUB_YEAR_MONEY.SETTLED_VND)
                .from(PUB_YEAR_MONEY)
                .where(PUB_YEAR_MONEY.PROJECT_ID.eq(project))
                .orderBy(PUB_YEAR_MONEY.YEAR)
                .fetch(mapping((year, committed, paid, settled) ->
                        new YearMoney(year, new ProjectMoney(committed, paid, settled))));
    }

    /**
     * What is set aside in the fund of a budget year and not paid out, of several đề án at once.
     *
     * @return by đề án; one with nothing is left out
     */
    public Map<UUID, Dong> setAside(int year, Collection<UUID> projects) {
        return db.select(PUB_YEAR_MONEY.PROJECT_ID, PUB_YEAR_MONEY.COMMITTED_VND)
                .from(PUB_YEAR_MONEY)
                .where(
                        PUB_YEAR_MONEY.YEAR.eq(year),
                        PUB_YEAR_MONEY.PROJECT_ID.in(projects),
                        PUB_YEAR_MONEY.COMMITTED_VND.gt(Dong.ZERO))
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2(), Dong::plus));
    }

    /** Every entry of a đề án, in the order they were made. */
    public List<Entry> entries(UUID project) {
        return EntryRows.read(
                db, List.of(ENTRY.PROJECT_ID.eq(project)), List.of(ENTRY.ENTERED_AT, ENTRY.ID), 0, Integer.MAX_VALUE);
    }
}
