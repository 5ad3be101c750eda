package vn.khuyencong.organisation;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.NAME;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.AccountBelongs;
import vn.khuyencong.access.OfficeClock;

/** The bodies an account may belong to: those of its province under today's name. */
@Component
@Transactional(readOnly = true)
class AccountOrganisations implements AccountBelongs {

    private final DSLContext db;
    private final OfficeClock clock;

    AccountOrganisations(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public List<Choice> choices(String province) {
        return named(ORGANISATION.PROVINCE.eq(province));
    }

    @Override
    public Optional<Choice> find(String province, String code) {
        return named(ORGANISATION.PROVINCE.eq(province).and(ORGANISATION.CODE.eq(code))).stream()
                .findFirst();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return named(ORGANISATION.ID.eq(id)).stream().findFirst();
    }

    private List<Choice> named(Condition condition) {
        return db.select(ORGANISATION.ID, ORGANISATION.CODE, NAME.NAME_)
                .from(ORGANISATION)
                .join(NAME)
                .on(NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(condition, DSL.condition("{0} @> {1}", NAME.IN_FORCE, DSL.val(clock.today())))
                .orderBy(ORGANISATION.CODE)
                .fetch(mapping(Choice::new));
    }
}
