package vn.khuyencong.establishment;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an establishment by a part of its name, or by its tax code, for whoever has to name one. */
@Component
@Transactional(readOnly = true)
public class FindEstablishments {

    /** More than these are no help: then more words are. */
    public static final int AT_MOST = 20;

    private final DSLContext db;

    FindEstablishments(DSLContext db) {
        this.db = db;
    }

    /** One that was found: enough to tell it from its namesakes. */
    public record Found(UUID id, String name, @Nullable String taxCode, String place) {}

    /** At most {@link #AT_MOST} of the reader's province, in the order of the alphabet; none for fewer than two letters. */
    public List<Found> matching(String words) {
        var id = field(name("found"), UUID.class);
        return where(ESTABLISHMENT.ID.in(db.select(id)
                .from(table("establishment.found({0}, {1})", words.strip(), AT_MOST)
                        .as("found"))));
    }

    /**
     * What a form shows of the search for a field of its own: what was found, and first the one chosen before.
     *
     * @param chosen id as typed; nothing where it is none
     */
    public EstablishmentPick pick(String fieldName, String words, String chosen) {
        var found = new ArrayList<>(matching(words));
        id(chosen)
                .filter(id -> found.stream().noneMatch(one -> one.id().equals(id)))
                .ifPresent(id -> found.addAll(0, where(ESTABLISHMENT.ID.eq(id))));
        return new EstablishmentPick(fieldName, words, found, chosen);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<Found> where(Condition condition) {
        return db.select(ESTABLISHMENT.ID, ESTABLISHMENT.NAME, ESTABLISHMENT.TAX_CODE, PUB_UNIT.NAME)
                .from(ESTABLISHMENT)
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .where(condition)
                .orderBy(ESTABLISHMENT.NAME.collate("vi-x-icu"), ESTABLISHMENT.TAX_CODE)
                .fetch(row -> new Found(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
