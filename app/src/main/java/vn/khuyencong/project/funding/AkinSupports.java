package vn.khuyencong.project.funding;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static vn.khuyencong.project.db.Tables.ESTIMATE_LINE;
import static vn.khuyencong.project.db.Tables.FUNDING_DECISION;
import static vn.khuyencong.project.db.Tables.PAST_SUPPORT;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.PUB_PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Dong;

/** Supports akin to a đề án, found by the database, and what officers made of them. Verdicts are only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AkinSupports {

    private static final Table<?> AKIN = table("project.akin({0})", PROJECT.ID).as("akin");
    private static final Field<UUID> OTHER_ID = column("other_id", UUID.class);
    private static final Field<UUID> PAST_ID = column("past_id", UUID.class);
    private static final Field<String> APPLICANT = column("applicant", String.class);
    private static final Field<String> KIND = column("kind", String.class);
    private static final Field<Integer> LIKENESS = column("likeness", Integer.class);

    private static final vn.khuyencong.project.db.tables.PubProject OTHER = PUB_PROJECT.as("other");

    /** The latest there is: settled, approved or asked for. */
    private static final Field<Dong> GIVEN =
            coalesce(OTHER.SETTLED_VND, OTHER.APPROVED_VND, OTHER.ASKED_VND).as("given_vnd");

    private static final Field<List<String>> ITEMS = multiset(select(ESTIMATE_LINE.DESCRIPTION)
                    .from(ESTIMATE_LINE)
                    .where(ESTIMATE_LINE.PROJECT_ID.eq(OTHER_ID))
                    .orderBy(ESTIMATE_LINE.POSITION))
            .as("items")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    /** Whichever of the two a verdict was made on. */
    private static final Field<List<FundingVerdict>> VERDICTS = multiset(select(
                            FUNDING_DECISION.VERDICT.convertFrom(Verdict::valueOf),
                            FUNDING_DECISION.EXACT,
                            FUNDING_DECISION.REASON,
                            FUNDING_DECISION.AT,
                            PUB_ACCOUNT.DISPLAY_NAME)
                    .from(FUNDING_DECISION)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(FUNDING_DECISION.BY))
                    .where(FUNDING_DECISION
                            .PROJECT_ID
                            .eq(PROJECT.ID)
                            .and(FUNDING_DECISION.OTHER_ID.eq(OTHER_ID).or(FUNDING_DECISION.PAST_ID.eq(PAST_ID)))
                            .or(FUNDING_DECISION.PROJECT_ID.eq(OTHER_ID).and(FUNDING_DECISION.OTHER_ID.eq(PROJECT.ID))))
                    .orderBy(FUNDING_DECISION.AT.desc(), FUNDING_DECISION.ID))
            .as("verdicts")
            .convertFrom(rows -> rows.map(Records.mapping(FundingVerdict::new)));

    /** What is akin to a đề án, as a field of the project's own statement; the most alike first. */
    public static final Field<List<Akin>> AKIN_SUPPORTS = multiset(select(
                            OTHER_ID,
                            PAST_ID,
                            APPLICANT,
                            KIND,
                            LIKENESS,
                            VERDICTS,
                            ITEMS,
                            OTHER.CODE,
                            OTHER.PLAN_YEAR,
                            OTHER.TITLE,
                            OTHER.STAGE,
                            OTHER.TIER,
                            GIVEN,
                            PUB_ESTABLISHMENT.NAME,
                            PUB_ESTABLISHMENT.TAX_CODE,
                            PUB_ESTABLISHMENT.REPRESENTATIVE,
                            PUB_UNIT.NAME)
                    .select(PAST_SUPPORT.fields())
                    .from(AKIN)
                    .leftJoin(OTHER)
                    .on(OTHER.ID.eq(OTHER_ID))
                    .leftJoin(PUB_ESTABLISHMENT)
                    .on(PUB_ESTABLISHMENT.ID.eq(OTHER.BENEFICIARY_ID))
                    .leftJoin(PUB_UNIT)
                    .on(PUB_UNIT.ID.eq(OTHER.PLACE_ID))
                    .leftJoin(PAST_SUPPORT)
                    .on(PAST_SUPPORT.ID.eq(PAST_ID))
                    .where(OTHER.ID.isNotNull().or(PAST_SUPPORT.ID.isNotNull())))
            .as("akin_supports")
            .convertFrom(rows -> rows.map(AkinSupports::akin));

    /** Whether that was found before and still holds, or is nothing the reader looks for. */
    public static final Field<Boolean> KEPT = field("project.akin_is_kept({0})", Boolean.class, PROJECT.ID);

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    AkinSupports(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** What is akin to a đề án; nothing for whoever may not see every file of the province. */
    List<Akin> of(UUID project) {
        return db.select(AKIN_SUPPORTS)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .fetchOptional(row -> row.get(AKIN_SUPPORTS))
                .orElse(List.of());
    }

    /** Keeps a verdict once, however often its form is sent. */
    void decide(UUID project, Akin akin, Verdict verdict, String reason, UUID request) {
        var other = akin.other();
        db.insertInto(FUNDING_DECISION)
                .set(FUNDING_DECISION.ID, request)
                .set(FUNDING_DECISION.PROJECT_ID, project)
                .set(FUNDING_DECISION.OTHER_ID, other.past() ? null : other.id())
                .set(FUNDING_DECISION.PAST_ID, other.past() ? other.id() : null)
                .set(FUNDING_DECISION.VERDICT, verdict.name())
                .set(FUNDING_DECISION.KIND, Objects.requireNonNull(akin.kind()).name())
                .set(FUNDING_DECISION.EXACT, akin.exact())
                .set(FUNDING_DECISION.REASON, reason.strip())
                .set(FUNDING_DECISION.AT, clock.instant())
                .set(FUNDING_DECISION.BY, current.get().account())
                .onConflict(FUNDING_DECISION.ID)
                .doNothing()
                .execute();
    }

    private static Akin akin(Record row) {
        var kind = row.get(KIND);
        return new Akin(
                row.get(PAST_ID) == null ? project(row) : past(row),
                SameApplicant.valueOf(row.get(APPLICANT)),
                kind == null ? null : HitKind.valueOf(kind),
                row.get(LIKENESS),
                row.get(VERDICTS));
    }

    private static Akin.Other project(Record row) {
        return new Akin.Other(
                row.get(OTHER_ID),
                row.get(OTHER.CODE),
                row.get(OTHER.PLAN_YEAR),
                text(row.get(PUB_ESTABLISHMENT.NAME)),
                text(row.get(PUB_ESTABLISHMENT.TAX_CODE)),
                text(row.get(PUB_ESTABLISHMENT.REPRESENTATIVE)),
                text(row.get(PUB_UNIT.NAME)),
                row.get(OTHER.TITLE),
                row.get(ITEMS),
                "",
                "",
                row.get(GIVEN),
                row.get(OTHER.TIER),
                Stage.valueOf(row.get(OTHER.STAGE)));
    }

    private static Akin.Other past(Record row) {
        var marks = Stream.of(row.get(PAST_SUPPORT.ITEM), row.get(PAST_SUPPORT.MAKER), row.get(PAST_SUPPORT.MODEL))
                .filter(mark -> !mark.isEmpty())
                .toList();
        return new Akin.Other(
                row.get(PAST_SUPPORT.ID),
                row.get(PAST_SUPPORT.PAPER),
                row.get(PAST_SUPPORT.YEAR),
                row.get(PAST_SUPPORT.NAME),
                row.get(PAST_SUPPORT.TAX_CODE),
                row.get(PAST_SUPPORT.REPRESENTATIVE),
                row.get(PAST_SUPPORT.PLACE),
                row.get(PAST_SUPPORT.CONTENT),
                marks,
                row.get(PAST_SUPPORT.SERIAL),
                row.get(PAST_SUPPORT.INVOICE),
                row.get(PAST_SUPPORT.AMOUNT_VND),
                row.get(PAST_SUPPORT.MONEY_SOURCE),
                null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> Field<T> column(String column, Class<T> type) {
        return field(name("akin", column), type);
    }
}
