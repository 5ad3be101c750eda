package vn.khuyencong.establishment.register;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_CRAFT_VILLAGE;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;

/** What the codes and the places of an establishment can be today. */
@Repository
@Transactional(readOnly = true)
public class RegisterChoices {

    private final DSLContext db;
    private final Units units;
    private final CurrentActor current;
    private final OfficeClock clock;

    RegisterChoices(DSLContext db, Units units, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The codes that mean something.
     *
     * @param units    communes
     * @param villages recognised craft villages
     */
    public record Choices(Set<String> legalForms, Set<String> sectors, Set<UUID> units, Set<UUID> villages) {

        public Choices {
            legalForms = Set.copyOf(legalForms);
            sectors = Set.copyOf(sectors);
            units = Set.copyOf(units);
            villages = Set.copyOf(villages);
        }
    }

    /**
     * One that stands where it stood may stand in a unit that has ended, its address is confirmed apart; and in a craft
     * village that is recognised no more.
     *
     * @param kept what stands in the register; empty for a new one
     */
    public Choices of(@Nullable Establishment kept) {
        var province = current.get().provinceOrFail();
        var communes = units.communes(province, clock.today()).stream().map(Unit::id);
        var codes = db.select(
                        multiset(select(PUB_LEGAL_FORM.CODE).from(PUB_LEGAL_FORM))
                                .convertFrom(RegisterChoices::set),
                        multiset(select(PUB_SECTOR.CODE).from(PUB_SECTOR)).convertFrom(RegisterChoices::set),
                        multiset(select(PUB_CRAFT_VILLAGE.ID)
                                        .from(PUB_CRAFT_VILLAGE)
                                        .join(PUB_UNIT)
                                        .on(PUB_UNIT.ID.eq(PUB_CRAFT_VILLAGE.UNIT_ID))
                                        .where(PUB_UNIT.PROVINCE.eq(province))
                                        .and(inForce(clock.today())))
                                .convertFrom(RegisterChoices::set))
                .fetchSingle();
        return new Choices(
                codes.value1(),
                codes.value2(),
                with(communes, kept == null ? null : kept.unit()),
                with(codes.value3().stream(), kept == null ? null : kept.craftVillage()));
    }

    private static Condition inForce(LocalDate today) {
        return DSL.condition("{0} @> {1}", PUB_CRAFT_VILLAGE.IN_FORCE, DSL.val(today));
    }

    private static <T> Set<T> set(Result<Record1<T>> rows) {
        return Set.copyOf(rows.map(Record1::value1));
    }

    private static Set<UUID> with(Stream<UUID> ids, @Nullable UUID kept) {
        return Stream.concat(ids, Stream.ofNullable(kept)).collect(Collectors.toSet());
    }
}
