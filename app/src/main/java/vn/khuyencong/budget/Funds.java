package vn.khuyencong.budget;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.budget.db.Tables.ACCOUNT_STATE;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.ENTRY_SUM;
import static vn.khuyencong.budget.db.Tables.FUND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The funds of the reader's province and the entries of their ledger. */
@Repository
@Transactional(readOnly = true)
public class Funds {

    private final DSLContext db;
    private final List<ProjectNames> names;

    Funds(DSLContext db, List<ProjectNames> names) {
        this.db = db;
        this.names = names;
    }

    /** How many entries of a kind the whole result has, and what they come to. */
    public record KindSum(EntryKind kind, int count, Dong amount) {}

    /** One look at the ledger: every fund, one page of entries, what the whole result comes to. */
    public record Look(List<Fund> funds, List<Entry> entries, List<KindSum> sums, Map<UUID, String> codes) {

        public long count() {
            return sums.stream().mapToLong(KindSum::count).sum();
        }
    }

    /** One entry, and the code of its đề án where the reader may see that. */
    public record Named(Entry entry, @Nullable String code) {}

    /** An entry the reader may see. */
    public Optional<Named> entry(UUID id) {
        return EntryRows.read(db, List.of(ENTRY.ID.eq(id)), List.of(ENTRY.ID), 0, 1).stream()
                .findFirst()
                .map(entry -> new Named(
                        entry,
                        entry.project() == null ? null : codes(List.of(entry)).get(entry.project())));
    }

    /** The ledger's page. */
    public Look look(EntryFilter filter, int offset, int size) {
        var entries = entries(filter, offset, size);
        return new Look(all(), entries, sums(filter), codes(entries));
    }

    /** Every entry that matches, for the export. */
    public Look everything(EntryFilter filter) {
        var entries = entries(filter, 0, Integer.MAX_VALUE);
        return new Look(List.of(), entries, List.of(), codes(entries));
    }

    /** Every fund of the province, the latest year first. */
    public List<Fund> all() {
        return db.select(
                        ACCOUNT_STATE.ID,
                        ACCOUNT_STATE.YEAR,
                        ACCOUNT_STATE.TIER,
                        ACCOUNT_STATE.SOURCE,
                        ACCOUNT_STATE.ALLOTTED_VND,
                        ACCOUNT_STATE.AVAILABLE_VND,
                        ACCOUNT_STATE.COMMITTED_VND,
                        ACCOUNT_STATE.PAID_VND,
                        ACCOUNT_STATE.SETTLED_VND,
                        ACCOUNT_STATE.AGENCY_VND,
                        ACCOUNT_STATE.IMPLEMENTER_VND)
                .from(ACCOUNT_STATE)
                .orderBy(
                        ACCOUNT_STATE.YEAR.desc(),
                        ACCOUNT_STATE.TIER,
                        field("array_position(array['CENTRAL', 'PROVINCIAL', 'COMMUNE', 'GRANT', 'OTHER'], source)"))
                .fetch(mapping(Fund::new));
    }

    /** The money of a year and level, of all its sources; all zero where nobody has given any. */
    public Fund of(int year, Tier tier) {
        return all().stream()
                .filter(fund -> fund.year() == year && fund.tier() == tier)
                .reduce(Fund::plus)
                .orElseGet(() -> Fund.empty(year, tier));
    }

    /** What each source of a year and level still has; a source without an account is not named. */
    public Map<Source, Dong> available(int year, Tier tier) {
        return all().stream()
                .filter(fund -> fund.year() == year && fund.tier() == tier)
                .collect(Collectors.toMap(Fund::source, Fund::available, Dong::plus));
    }

    private List<Entry> entries(EntryFilter filter, int offset, int size) {
        List<OrderField<?>> order = List.of(ENTRY.ENTERED_AT.desc(), ENTRY.ID.desc());
        return filter.project() != null || size == Integer.MAX_VALUE
                ? EntryRows.read(db, matching(filter), order, offset, size)
                : EntryRows.read(db, List.of(ENTRY.ID.in(latest(filter, offset, size))), order, 0, size);
    }

    /** Account by account, so that a page reads no more of a year than it shows. */
    private Select<Record1<UUID>> latest(EntryFilter filter, int offset, int size) {
        var one = ENTRY.as("one");
        var ofFund = select(one.ID, one.ENTERED_AT)
                .from(one)
                .where(one.FUND_ID.eq(FUND.ID), filter.kind() == null ? noCondition() : one.KIND.eq(filter.kind()))
                .orderBy(one.ENTERED_AT.desc(), one.ID.desc())
                .limit(offset + size)
                .asTable("latest");
        return select(ofFund.field(one.ID))
                .from(FUND)
                .crossJoin(lateral(ofFund))
                .where(funds(filter))
                .orderBy(
                        ofFund.field(one.ENTERED_AT).desc(),
                        ofFund.field(one.ID).desc())
                .limit(size)
                .offset(offset);
    }

    private List<KindSum> sums(EntryFilter filter) {
        return filter.project() == null ? kept(filter) : added(filter);
    }

    private List<KindSum> kept(EntryFilter filter) {
        var entries = sum(ENTRY_SUM.ENTRIES);
        return db.select(
                        ENTRY_SUM.KIND,
                        entries,
                        sum(when(ENTRY_SUM.REVERSING, ENTRY_SUM.CHANGE_VND.neg())
                                .otherwise(ENTRY_SUM.CHANGE_VND)))
                .from(ENTRY_SUM)
                .join(FUND)
                .on(FUND.ID.eq(ENTRY_SUM.FUND_ID))
                .where(funds(filter))
                .and(filter.kind() == null ? noCondition() : ENTRY_SUM.KIND.eq(filter.kind()))
                .groupBy(ENTRY_SUM.KIND)
                .having(entries.gt(BigDecimal.ZERO))
                .fetch(mapping((kind, count, sum) -> new KindSum(kind, count.intValueExact(), dong(sum))));
    }

    private List<KindSum> added(EntryFilter filter) {
        return db.select(
                        ENTRY.KIND,
                        count(),
                        sum(when(ENTRY.REVERSES.isNull(), ENTRY.AMOUNT_VND.coerce(Long.class))
                                .otherwise(ENTRY.AMOUNT_VND.coerce(Long.class).neg())))
                .from(ENTRY)
                .join(FUND)
                .on(FUND.ID.eq(ENTRY.FUND_ID))
                .where(matching(filter))
                .groupBy(ENTRY.KIND)
                .fetch(mapping((kind, count, sum) -> new KindSum(kind, count, dong(sum))));
    }

    private Map<UUID, String> codes(List<Entry> entries) {
        return codes(
                entries.stream().map(Entry::project).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** The codes of these đề án, of those the reader may see. */
    public Map<UUID, String> codes(Set<UUID> projects) {
        var codes = new HashMap<UUID, String>();
        if (!projects.isEmpty()) {
            names.forEach(one -> codes.putAll(one.codes(projects)));
        }
        return Map.copyOf(codes);
    }

    private static List<Condition> matching(EntryFilter filter) {
        var conditions = new ArrayList<>(funds(filter));
        if (filter.kind() != null) {
            conditions.add(ENTRY.KIND.eq(filter.kind()));
        }
        if (filter.project() != null) {
            conditions.add(ENTRY.PROJECT_ID.eq(filter.project()));
        }
        return conditions;
    }

    private static List<Condition> funds(EntryFilter filter) {
        var conditions = new ArrayList<Condition>();
        conditions.add(FUND.YEAR.eq(filter.year()));
        if (filter.tier() != null) {
            conditions.add(FUND.TIER.eq(filter.tier()));
        }
        if (filter.source() != null) {
            conditions.add(FUND.SOURCE.eq(filter.source()));
        }
        return conditions;
    }

    private static Dong dong(BigDecimal sum) {
        return new Dong(sum.longValueExact());
    }
}
