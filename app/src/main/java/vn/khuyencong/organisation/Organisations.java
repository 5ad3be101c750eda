package vn.khuyencong.organisation;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;

/** The public bodies and their names in time. */
@Component
@Transactional(readOnly = true)
public class Organisations {

    private final DSLContext db;

    Organisations(DSLContext db) {
        this.db = db;
    }

    /** A body under the name it bears on that day, or under its last one where it has ended before. */
    public Organisation find(UUID organisation, LocalDate day) {
        return named(PUB_ORGANISATION.ID.eq(organisation), day).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No organisation " + organisation + " on " + day));
    }

    /** Several bodies at once, in one statement. */
    public Map<UUID, Organisation> find(Collection<UUID> organisations, LocalDate day) {
        if (organisations.isEmpty()) return Map.of();
        return named(PUB_ORGANISATION.ID.in(organisations), day).stream()
                .collect(Collectors.toMap(Organisation::id, found -> found));
    }

    /** The bodies of one kind that are there in a province on a day. */
    public List<Organisation> ofKind(OrganisationKind kind, String province, LocalDate day) {
        return named(
                PUB_ORGANISATION
                        .KIND
                        .eq(kind.name())
                        .and(PUB_ORGANISATION.PROVINCE.eq(province))
                        .and(contains(PUB_ORGANISATION.LASTS, day)),
                day);
    }

    private List<Organisation> named(Condition condition, LocalDate day) {
        return db.select(PUB_ORGANISATION.ID, PUB_ORGANISATION.CODE, PUB_ORGANISATION.NAME, PUB_ORGANISATION.SHORT_NAME)
                .from(PUB_ORGANISATION)
                .where(condition, contains(PUB_ORGANISATION.IN_FORCE, day))
                .orderBy(PUB_ORGANISATION.CODE)
                .fetch(mapping(Organisation::new));
    }

    private static Condition contains(Field<Period> period, LocalDate day) {
        return DSL.condition("{0} @> {1}", period, DSL.val(day));
    }
}
