package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.programme.db.Tables.EDITION;
import static vn.khuyencong.programme.db.Tables.INDICATOR;
import static vn.khuyencong.programme.db.Tables.MONEY;
import static vn.khuyencong.programme.db.Tables.PROGRAMME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The programmes of the reader's province, each with its latest edition. */
@Repository
@Transactional(readOnly = true)
public class ProgrammeList {

    private final DSLContext db;
    private final ProgrammeRoles roles;

    ProgrammeList(DSLContext db, ProgrammeRoles roles) {
        this.db = db;
        this.roles = roles;
    }

    /**
     * A programme as the list shows it.
     *
     * @param to         the last year, inclusive
     * @param number     of its latest edition, whose stage, papers and figures these are
     * @param indicators how many
     */
    public record Row(
            UUID id,
            Tier tier,
            String name,
            int from,
            int to,
            int number,
            EditionStage stage,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            int indicators,
            Dong money) {}

    /** What the list is narrowed to; what is empty narrows nothing. */
    public record Filter(
            @Nullable Integer year,
            @Nullable Tier tier,
            @Nullable EditionStage stage) {}

    /** Every programme that matches, the latest first. */
    public List<Row> rows(Filter filter) {
        var indicators = field(select(count()).from(INDICATOR).where(INDICATOR.EDITION_ID.eq(EDITION.ID)));
        var money = field(select(coalesce(sum(MONEY.AMOUNT_VND.coerce(Long.class)), BigDecimal.ZERO))
                        .from(MONEY)
                        .where(MONEY.EDITION_ID.eq(EDITION.ID)))
                .convertFrom(sum -> new Dong(sum.longValueExact()));
        var other = EDITION.as("other");
        return db.select(
                        PROGRAMME.ID,
                        PROGRAMME.TIER,
                        PROGRAMME.NAME,
                        PROGRAMME.FROM_YEAR,
                        PROGRAMME.TO_YEAR,
                        EDITION.NUMBER,
                        EDITION.STAGE,
                        EDITION.DECISION_NUMBER,
                        EDITION.DECIDED_ON,
                        indicators,
                        money)
                .from(PROGRAMME)
                .join(EDITION)
                .on(EDITION.PROGRAMME_ID.eq(PROGRAMME.ID))
                .where(EDITION.NUMBER.eq(
                        select(max(other.NUMBER)).from(other).where(other.PROGRAMME_ID.eq(PROGRAMME.ID))))
                .and(
                        filter.year() == null
                                ? noCondition()
                                : PROGRAMME.FROM_YEAR.le(filter.year()).and(PROGRAMME.TO_YEAR.ge(filter.year())))
                .and(filter.tier() == null ? noCondition() : PROGRAMME.TIER.eq(filter.tier()))
                .and(filter.stage() == null ? noCondition() : EDITION.STAGE.eq(filter.stage()))
                .orderBy(PROGRAMME.FROM_YEAR.desc(), PROGRAMME.TIER)
                .fetch(mapping(Row::new));
    }

    /** Whether the reader may begin a programme of her province. */
    public boolean mayCreate(String province) {
        return roles.may(EditionStep.CREATE.by(), Tier.LOCAL, province);
    }
}
