package vn.khuyencong.establishment.web;

import static vn.khuyencong.establishment.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_ACTIVITY;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.establishment.Eligibility;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.NeedStage;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.establishment.web.NeedFilePage.Support;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** Reads one need in one transaction. */
@Repository
@Transactional(readOnly = true)
class NeedFile {

    private static final List<Tier> PURSES = List.of(Tier.LOCAL, Tier.NATIONAL);

    private final DSLContext db;
    private final Needs needs;
    private final Establishments establishments;
    private final EstablishmentNames names;
    private final Eligibility eligibility;
    private final CurrentActor current;

    NeedFile(
            DSLContext db,
            Needs needs,
            Establishments establishments,
            EstablishmentNames names,
            Eligibility eligibility,
            CurrentActor current) {
        this.db = db;
        this.needs = needs;
        this.establishments = establishments;
        this.names = names;
        this.eligibility = eligibility;
        this.current = current;
    }

    NeedFilePage page(UUID id, String typed, Problems problems) {
        return page(id, typed, problems, false);
    }

    /** The need as somebody else has answered it, with what was typed meanwhile. */
    NeedFilePage stale(UUID id, String typed) {
        return page(id, typed, Problems.NONE, true);
    }

    private NeedFilePage page(UUID id, String typed, Problems problems, boolean stale) {
        var need = needs.get(id);
        var establishment = establishments.get(need.establishment());
        var role = current.get().role();
        List<Support> supports = role.isOfficial() ? supports(need, establishment) : List.of();
        return new NeedFilePage(
                need,
                establishment,
                names.of(establishment.id()),
                activity(need),
                role.isOfficial() ? answeredBy(need) : null,
                role.isOfficial(),
                supports,
                role == Role.CENTRE && need.stage() == NeedStage.SENT,
                typed,
                stale,
                problems,
                UUID.randomUUID());
    }

    private List<Support> supports(Need need, Establishment establishment) {
        var found = eligibility.of(need, establishment, PURSES);
        return IntStream.range(0, PURSES.size())
                .mapToObj(purse -> new Support(PURSES.get(purse), found.get(purse)))
                .toList();
    }

    private Choice activity(Need need) {
        return db.select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                .from(PUB_ACTIVITY)
                .where(PUB_ACTIVITY.CODE.eq(need.activity()))
                .fetchSingle(row -> new Choice(row.value1(), row.value2(), row.value3()));
    }

    private @Nullable String answeredBy(Need need) {
        return db.select(PUB_ACCOUNT.DISPLAY_NAME)
                .from(PUB_ACCOUNT)
                .where(PUB_ACCOUNT.ID.eq(need.answeredBy()))
                .fetchOne(PUB_ACCOUNT.DISPLAY_NAME);
    }
}
