package vn.khuyencong.report.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.report.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.report.db.access.Tables.PUB_PERSONAL_ACCESS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.web.Paging;

/** Reads who looked at personal data, the latest first. */
@Repository
@Transactional(readOnly = true)
class AccessReader {

    private final DSLContext db;

    AccessReader(DSLContext db) {
        this.db = db;
    }

    AccessPage page(TrailFilter filter, Paging paging, Actor reader) {
        var total = db.fetchCount(PUB_PERSONAL_ACCESS, matching(filter, reader));
        return new AccessPage(filter, paging.withTotal(total), rows(filter, reader, paging.offset(), paging.size()));
    }

    List<AccessRow> all(TrailFilter filter, Actor reader) {
        return rows(filter, reader, 0, ListExport.ASKED_ROWS);
    }

    private List<AccessRow> rows(TrailFilter filter, Actor reader, int offset, int size) {
        return db.select(
                        PUB_PERSONAL_ACCESS.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PUB_ACCOUNT.USERNAME,
                        PUB_PERSONAL_ACCESS.ROLE,
                        PUB_PERSONAL_ACCESS.MATTER,
                        PUB_PERSONAL_ACCESS.FILE_ID,
                        PUB_PERSONAL_ACCESS.WHAT,
                        PUB_PERSONAL_ACCESS.RECORDS)
                .from(PUB_PERSONAL_ACCESS)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PUB_PERSONAL_ACCESS.ACCOUNT_ID))
                .where(matching(filter, reader))
                .orderBy(PUB_PERSONAL_ACCESS.AT.desc(), PUB_PERSONAL_ACCESS.ID.desc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(AccessRow::new));
    }

    private static Condition matching(TrailFilter filter, Actor reader) {
        var all = PUB_PERSONAL_ACCESS.PROVINCE.eq(reader.provinceOrFail());
        var begins = filter.begins();
        if (begins != null) all = all.and(PUB_PERSONAL_ACCESS.AT.ge(begins));
        var ends = filter.ends();
        if (ends != null) all = all.and(PUB_PERSONAL_ACCESS.AT.lt(ends));
        if (!filter.who().isBlank()) all = all.and(TrailSql.by(PUB_PERSONAL_ACCESS.ACCOUNT_ID, filter.who()));
        if (!filter.table().isBlank()) all = all.and(PUB_PERSONAL_ACCESS.MATTER.eq(filter.table()));
        var file = filter.fileId();
        return file == null ? all : all.and(PUB_PERSONAL_ACCESS.FILE_ID.eq(file));
    }
}
