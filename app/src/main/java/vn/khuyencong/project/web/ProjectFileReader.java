package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.CONTRACT;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.RECOVERY;
import static vn.khuyencong.project.db.Tables.SETTLEMENT;
import static vn.khuyencong.project.db.budget.Tables.PUB_FILE_SOURCE;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.project.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.project.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.CounterpartPapers;
import vn.khuyencong.project.Forwardings;
import vn.khuyencong.project.KeptReceipt;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Receipts;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.StepExceptions;
import vn.khuyencong.project.appraisal.CouncilSessions;
import vn.khuyencong.project.appraisal.Groundwork;
import vn.khuyencong.project.appraisal.SiteChecks;
import vn.khuyencong.project.funding.AkinSupports;
import vn.khuyencong.shared.NotFound;

/** Reads the whole file of a đề án in one statement. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
public class ProjectFileReader {

    private static final List<Stage> ENDS =
            Arrays.stream(Stage.values()).filter(Stage::isEnd).toList();

    private final DSLContext db;
    private final Receipts receipts;
    private final ChangeParts changes;
    private final OfficeClock clock;

    ProjectFileReader(DSLContext db, Receipts receipts, ChangeParts changes, OfficeClock clock) {
        this.db = db;
        this.receipts = receipts;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    public ProjectFile read(UUID id) {
        return db.select(PROJECT.fields())
                .select(Projects.LINES, Projects.COMPONENTS)
                .select(PUB_ESTABLISHMENT.NAME, PUB_ESTABLISHMENT.TAX_CODE, PUB_ESTABLISHMENT.CRAFT_VILLAGE_ID)
                .select(PUB_ESTABLISHMENT.REPRESENTATIVE)
                .select(PUB_ESTABLISHMENT.LEGAL_FORM, PUB_ESTABLISHMENT.SECTOR, PUB_UNIT.CODE)
                .select(PUB_LEGAL_FORM.NAME_VI, PUB_LEGAL_FORM.NAME_EN, PUB_SECTOR.NAME_VI, PUB_SECTOR.NAME_EN)
                .select(PUB_UNIT.NAME, PUB_UNIT.PARENT_NAME, PUB_ORGANISATION.NAME)
                .select(PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                .select(PUB_FILE_SOURCE.SOURCE, RECOVERY.PROJECT_ID)
                .select(CONTRACT.fields())
                .select(FileParts.FROZEN)
                .select(ACCEPTANCE.fields())
                .select(SETTLEMENT.fields())
                .select(FileParts.LINES, FileParts.MOVES, FileParts.HANDOVERS, FileParts.REPORTS, FileParts.JUDGEMENTS)
                .select(GroupParts.PLANS, GroupParts.PLACES, GroupParts.PARTS)
                .select(
                        FileParts.ENTRIES,
                        FileParts.SLICES,
                        FileParts.DIFFERENCES,
                        FileParts.STATEMENTS,
                        ChangeParts.CHANGES)
                .select(CounterpartPapers.PAPERS)
                .select(AkinSupports.AKIN_SUPPORTS, AkinSupports.KEPT)
                .select(
                        SiteChecks.CHECKS,
                        Forwardings.SENT,
                        Forwardings.CHANGED,
                        StepExceptions.EXCEPTIONS,
                        CouncilSessions.SESSIONS)
                .from(PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PROJECT.BENEFICIARY_ID))
                .leftJoin(PUB_LEGAL_FORM)
                .on(PUB_LEGAL_FORM.CODE.eq(PUB_ESTABLISHMENT.LEGAL_FORM))
                .leftJoin(PUB_SECTOR)
                .on(PUB_SECTOR.CODE.eq(PUB_ESTABLISHMENT.SECTOR))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PROJECT.PLACE_ID))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PROJECT.ACTIVITY))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PROJECT.IMPLEMENTER_ID))
                .and(condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, day()))
                .leftJoin(RECOVERY)
                .on(RECOVERY.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PUB_FILE_SOURCE)
                .on(PUB_FILE_SOURCE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(SETTLEMENT)
                .on(SETTLEMENT.PROJECT_ID.eq(PROJECT.ID))
                .where(PROJECT.ID.eq(id))
                .fetchOptional(this::file)
                .orElseThrow(() -> new NotFound("No project " + id));
    }

    /** The day whose names are shown: that on which the file ended, else today. */
    private Field<LocalDate> day() {
        var ended = field(
                "({0} at time zone {1})::date", LocalDate.class, PROJECT.STAGE_SINCE, inline(OfficeClock.ZONE.getId()));
        return when(PROJECT.STAGE.in(ENDS), ended).otherwise(val(clock.today()));
    }

    private ProjectFile file(Record row) {
        var project = Projects.project(row);
        return new ProjectFile(
                project,
                Objects.requireNonNullElse(
                        row.get(PUB_FILE_SOURCE.SOURCE),
                        Source.firstOf(project.scope().tier())),
                row.get(RECOVERY.PROJECT_ID) != null,
                names(row),
                row.get(PROJECT.BENEFICIARY_ID) == null
                        ? Applicant.UNKNOWN
                        : new Applicant(
                                row.get(PUB_ESTABLISHMENT.LEGAL_FORM),
                                row.get(PUB_UNIT.CODE),
                                GivenPlaceFacts.inCraftVillage(row.get(PUB_ESTABLISHMENT.CRAFT_VILLAGE_ID) != null),
                                row.get(PUB_ESTABLISHMENT.SECTOR)),
                new ProjectFile.Running(
                        row.get(PROJECT.STAGE_SINCE), row.get(PROJECT.DUE_ON), row.get(PROJECT.DUE_BASIS_ID)),
                contract(row),
                frozen(project, row.get(FileParts.FROZEN)),
                accepted(row),
                settled(row),
                row.get(FileParts.MOVES),
                row.get(FileParts.HANDOVERS),
                row.get(FileParts.REPORTS),
                row.get(FileParts.JUDGEMENTS),
                new MoneyPart(row.get(FileParts.ENTRIES), row.get(FileParts.SLICES)),
                row.get(FileParts.STATEMENTS),
                changes.lines(row),
                row.get(AkinSupports.AKIN_SUPPORTS),
                row.get(AkinSupports.KEPT),
                new Groundwork(
                        row.get(SiteChecks.CHECKS),
                        row.get(Forwardings.SENT),
                        row.get(Forwardings.CHANGED),
                        row.get(StepExceptions.EXCEPTIONS),
                        row.get(CouncilSessions.SESSIONS)),
                row.get(GroupParts.PLANS),
                row.get(GroupParts.PLACES),
                row.get(GroupParts.PARTS),
                row.get(CounterpartPapers.PAPERS));
    }

    private static ProjectFile.Names names(Record row) {
        return new ProjectFile.Names(
                text(row.get(PUB_ESTABLISHMENT.NAME)),
                row.get(PUB_ESTABLISHMENT.TAX_CODE),
                text(row.get(PUB_ESTABLISHMENT.REPRESENTATIVE)),
                text(row.get(PUB_LEGAL_FORM.NAME_VI)),
                text(row.get(PUB_LEGAL_FORM.NAME_EN)),
                text(row.get(PUB_SECTOR.NAME_VI)),
                text(row.get(PUB_SECTOR.NAME_EN)),
                text(row.get(PUB_UNIT.NAME)),
                row.get(PUB_UNIT.PARENT_NAME),
                row.get(PUB_ORGANISATION.NAME),
                row.get(PUB_ACTIVITY.NAME_VI),
                row.get(PUB_ACTIVITY.NAME_EN));
    }

    /** A group file names nobody. */
    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static @Nullable Contract contract(Record row) {
        return row.get(CONTRACT.PROJECT_ID) == null
                ? null
                : new Contract(
                        row.get(CONTRACT.NUMBER),
                        row.get(CONTRACT.SIGNED_ON),
                        row.get(CONTRACT.AMOUNT_VND),
                        row.get(CONTRACT.ENDS_ON));
    }

    private ProjectFile.@Nullable Frozen frozen(Project project, List<FileParts.FrozenPart> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        var kept = new TreeMap<Integer, KeptReceipt>();
        parts.forEach(part -> kept.put(part.component(), receipts.read(part.receipt())));
        var first = parts.getFirst();
        return new ProjectFile.Frozen(first.decidedOn(), first.knownAt(), receipts.whole(project, kept));
    }

    private ProjectFile.@Nullable Accepted accepted(Record row) {
        return row.get(ACCEPTANCE.PROJECT_ID) == null
                ? null
                : new ProjectFile.Accepted(
                        row.get(ACCEPTANCE.MINUTES_NUMBER),
                        row.get(ACCEPTANCE.ACCEPTED_ON),
                        row.get(ACCEPTANCE.ACCEPTED_VND),
                        row.get(ACCEPTANCE.SUPPORTED_VND),
                        row.get(ACCEPTANCE.RECOMPUTED_VND),
                        row.get(ACCEPTANCE.DUE_VND),
                        row.get(ACCEPTANCE.NOTE),
                        receipt(row.get(ACCEPTANCE.RECEIPT)),
                        row.get(FileParts.LINES));
    }

    private static ProjectFile.@Nullable Settled settled(Record row) {
        return row.get(SETTLEMENT.PROJECT_ID) == null
                ? null
                : new ProjectFile.Settled(
                        row.get(SETTLEMENT.NUMBER),
                        row.get(SETTLEMENT.SETTLED_ON),
                        row.get(SETTLEMENT.SETTLED_VND),
                        row.get(SETTLEMENT.RETURNED_VND),
                        row.get(FileParts.DIFFERENCES));
    }

    private @Nullable KeptReceipt receipt(@Nullable JSONB kept) {
        return kept == null || kept.data().equals("{}") ? null : receipts.read(kept);
    }
}
