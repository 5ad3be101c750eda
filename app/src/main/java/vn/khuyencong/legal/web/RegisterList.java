package vn.khuyencong.legal.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.legal.DocumentSql;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.web.RegisterPage.Row;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** The list page of the register. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class RegisterList {

    private final DSLContext db;
    private final Documents documents;
    private final LawKeepers keepers;

    RegisterList(DSLContext db, Documents documents, LawKeepers keepers) {
        this.db = db;
        this.documents = documents;
        this.keepers = keepers;
    }

    RegisterPage page(RegisterFilter filter, LocalDate today, Paging paging) {
        var total = Objects.requireNonNull(db.select(count())
                .from(DOCUMENT)
                .where(RegisterSql.matching(filter, today))
                .fetchOne(count()));
        var issuers = db.selectDistinct(DOCUMENT.ISSUER)
                .from(DOCUMENT)
                .orderBy(DOCUMENT.ISSUER)
                .fetch(DOCUMENT.ISSUER);
        return new RegisterPage(
                filter,
                problems(filter),
                Objects.requireNonNullElse(filter.day(), today),
                documents.kinds(),
                issuers,
                rows(filter, today, paging.offset(), paging.size()),
                paging.withTotal(total),
                keepers.mayRegister());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(RegisterFilter filter, LocalDate today) {
        return rows(filter, today, 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(RegisterFilter filter, LocalDate today, int offset, int size) {
        return db.select(
                        DOCUMENT.ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.KIND,
                        DOCUMENT.ISSUER,
                        DOCUMENT.TITLE_VI,
                        DOCUMENT.TITLE_EN,
                        DOCUMENT.ISSUED,
                        DOCUMENT.EFFECTIVE_FROM,
                        DocumentSql.validity(Objects.requireNonNullElse(filter.day(), today)),
                        DOCUMENT.READING.convertFrom(Reading::valueOf),
                        DOCUMENT.CHECKED_AT.isNotNull())
                .from(DOCUMENT)
                .where(RegisterSql.matching(filter, today))
                .orderBy(RegisterSql.order(filter.order()), DOCUMENT.NUMBER)
                .offset(offset)
                .limit(size)
                .fetch(mapping(
                        (id, number, kind, issuer, vi, en, issued, effective, validity, reading, checked) -> new Row(
                                id,
                                number,
                                kind,
                                issuer,
                                vi,
                                en,
                                issued,
                                effective,
                                validity,
                                reading,
                                Boolean.TRUE.equals(checked))));
    }

    private static Problems problems(RegisterFilter filter) {
        return !filter.typedDay().isEmpty() && Dates.parse(filter.typedDay()) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
    }
}
