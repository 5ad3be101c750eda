package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.ACCEPTED_LINE;
import static vn.khuyencong.project.db.Tables.APPRAISAL;
import static vn.khuyencong.project.db.Tables.APPRAISAL_MARK;
import static vn.khuyencong.project.db.Tables.COMMUNE_STATEMENT;
import static vn.khuyencong.project.db.Tables.FROZEN_ASSESSMENT;
import static vn.khuyencong.project.db.Tables.MOVE;
import static vn.khuyencong.project.db.Tables.PROGRESS_REPORT;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.SETTLEMENT_DIFFERENCE;
import static vn.khuyencong.project.db.Tables.SLICE;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.project.db.budget.Tables.PUB_ENTRY;
import static vn.khuyencong.project.db.organisation.Tables.PUB_SUCCESSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.JSONB;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.Slice;
import vn.khuyencong.shared.Dong;

/** The many-rowed parts of a file, each a field of one statement. */
final class FileParts {

    private static final vn.khuyencong.project.db.access.tables.PubAccount CONFIRMER = PUB_ACCOUNT.as("confirmer");

    /** The norm of one component as it was frozen. */
    record FrozenPart(LocalDate decidedOn, Instant knownAt, int component, JSONB receipt) {}

    static final Field<List<FrozenPart>> FROZEN = multiset(select(
                            FROZEN_ASSESSMENT.DECIDED_ON,
                            FROZEN_ASSESSMENT.KNOWN_AT,
                            FROZEN_ASSESSMENT.COMPONENT,
                            FROZEN_ASSESSMENT.RECEIPT)
                    .from(FROZEN_ASSESSMENT)
                    .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(FROZEN_ASSESSMENT.COMPONENT))
            .as("frozen")
            .convertFrom(rows -> rows.map(mapping(FrozenPart::new)));

    static final Field<List<Dong>> LINES = multiset(select(ACCEPTED_LINE.ACCEPTED_VND)
                    .from(ACCEPTED_LINE)
                    .where(ACCEPTED_LINE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(ACCEPTED_LINE.POSITION))
            .as("lines")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    static final Field<List<ProjectFile.Moved>> MOVES = multiset(select(
                            MOVE.STEP,
                            MOVE.TO_STAGE,
                            MOVE.AT,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            MOVE.NOTE,
                            MOVE.PAPER,
                            MOVE.AMOUNT_VND,
                            MOVE.BASIS_IDS,
                            MOVE.BY)
                    .from(MOVE)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(MOVE.BY))
                    .where(MOVE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(MOVE.AT, MOVE.ID))
            .as("moves")
            .convertFrom(rows -> rows.map(row -> new ProjectFile.Moved(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    Arrays.asList(row.value8()),
                    row.value9())));

    /** What communes have said, of its present place or another. */
    static final Field<List<ProjectFile.Stated>> STATEMENTS = multiset(select(
                            COMMUNE_STATEMENT.KIND,
                            COMMUNE_STATEMENT.THERE,
                            COMMUNE_STATEMENT.WORKING,
                            COMMUNE_STATEMENT.SEEN_ON,
                            COMMUNE_STATEMENT.WITNESS,
                            COMMUNE_STATEMENT.NOTE,
                            COMMUNE_STATEMENT.AT,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            COMMUNE_STATEMENT.PLACE_ID)
                    .from(COMMUNE_STATEMENT)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(COMMUNE_STATEMENT.BY))
                    .where(COMMUNE_STATEMENT.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(COMMUNE_STATEMENT.AT, COMMUNE_STATEMENT.ID))
            .as("statements")
            .convertFrom(rows -> rows.map(row -> new ProjectFile.Stated(
                    new CommuneStatement(
                            CommuneStatement.Kind.valueOf(row.value1()),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6()),
                    row.value7(),
                    row.value8(),
                    row.value9())));

    /** Told by the reform that gave the file to another body. */
    static final Field<List<ProjectFile.HandedOver>> HANDOVERS = multiset(select(
                            PUB_SUCCESSION.DONE_AT,
                            PUB_SUCCESSION.DECIDED_BY,
                            PUB_SUCCESSION.FROM_NAME,
                            PUB_SUCCESSION.TO_NAME,
                            PUB_SUCCESSION.DOCUMENT_NUMBER,
                            PUB_SUCCESSION.DOCUMENT_ON,
                            PUB_SUCCESSION.EFFECTIVE_ON)
                    .from(PUB_SUCCESSION)
                    .where(PUB_SUCCESSION.MATTER.eq("project"), PUB_SUCCESSION.ITEM_ID.eq(PROJECT.ID))
                    .orderBy(PUB_SUCCESSION.ID))
            .as("handovers")
            .convertFrom(rows -> rows.map(mapping(ProjectFile.HandedOver::new)));

    static final Field<List<ProjectFile.Report>> REPORTS = multiset(select(
                            PROGRESS_REPORT.ID,
                            PROGRESS_REPORT.DONE_VND,
                            PROGRESS_REPORT.INVESTMENT_VND,
                            PROGRESS_REPORT.CONTENT,
                            PROGRESS_REPORT.REPORTED_ON,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            PROGRESS_REPORT.CONFIRMED_AT,
                            CONFIRMER.DISPLAY_NAME)
                    .from(PROGRESS_REPORT)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(PROGRESS_REPORT.REPORTED_BY))
                    .leftJoin(CONFIRMER)
                    .on(CONFIRMER.ID.eq(PROGRESS_REPORT.CONFIRMED_BY))
                    .where(PROGRESS_REPORT.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(PROGRESS_REPORT.REPORTED_ON, PROGRESS_REPORT.REPORTED_AT))
            .as("reports")
            .convertFrom(rows -> rows.map(row -> new ProjectFile.Report(
                    row.value1(),
                    new Progress(row.value2(), row.value3(), row.value4(), row.value5()),
                    row.value6(),
                    row.value7(),
                    row.value8())));

    private static final Field<List<ProjectFile.Mark>> MARKS = multiset(
                    select(APPRAISAL_MARK.CRITERION_ID, APPRAISAL_MARK.MEETS, APPRAISAL_MARK.REMARK)
                            .from(APPRAISAL_MARK)
                            .where(APPRAISAL_MARK.APPRAISAL_ID.eq(APPRAISAL.ID)))
            .as("marks")
            .convertFrom(rows -> rows.map(mapping(ProjectFile.Mark::new)));

    static final Field<List<ProjectFile.Judgement>> JUDGEMENTS = multiset(select(
                            APPRAISAL.PROPOSED_VND,
                            APPRAISAL.CONCLUSION,
                            APPRAISAL.AT,
                            PUB_ACCOUNT.DISPLAY_NAME,
                            APPRAISAL.RESULT,
                            MARKS)
                    .from(APPRAISAL)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(APPRAISAL.BY))
                    .where(APPRAISAL.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(APPRAISAL.AT))
            .as("judgements")
            .convertFrom(rows -> rows.map(mapping(ProjectFile.Judgement::new)));

    static final Field<List<MoneyPart.Entry>> ENTRIES = multiset(select(
                            PUB_ENTRY.FUND_YEAR,
                            PUB_ENTRY.KIND,
                            PUB_ENTRY.AMOUNT_VND,
                            PUB_ENTRY.HAPPENED_ON,
                            PUB_ENTRY.PAPER)
                    .from(PUB_ENTRY)
                    .where(PUB_ENTRY.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(PUB_ENTRY.ENTERED_AT, PUB_ENTRY.ID))
            .as("entries")
            .convertFrom(rows -> rows.map(row ->
                    new MoneyPart.Entry(row.value1(), row.value2().name(), row.value3(), row.value4(), row.value5())));

    /** What is approved for each budget year of a flagship. */
    static final Field<List<Slice>> SLICES = multiset(
                    select(SLICE.YEAR, SLICE.APPROVED_VND, SLICE.COMMITTED_ON, SLICE.PAPER)
                            .from(SLICE)
                            .where(SLICE.PROJECT_ID.eq(PROJECT.ID))
                            .orderBy(SLICE.YEAR))
            .as("slices")
            .convertFrom(rows -> rows.map(mapping(Slice::new)));

    static final Field<List<ProjectFile.Explained>> DIFFERENCES = multiset(select(
                            SETTLEMENT_DIFFERENCE.CODE,
                            SETTLEMENT_DIFFERENCE.AMOUNT_VND,
                            SETTLEMENT_DIFFERENCE.REASON,
                            SETTLEMENT_DIFFERENCE.BASIS_ID)
                    .from(SETTLEMENT_DIFFERENCE)
                    .where(SETTLEMENT_DIFFERENCE.PROJECT_ID.eq(PROJECT.ID)))
            .as("differences")
            .convertFrom(rows -> rows.map(mapping(ProjectFile.Explained::new)));

    private FileParts() {}
}
