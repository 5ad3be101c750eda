package vn.khuyencong.organisation.reform;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.REFORM_EFFECT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a reform did: read by the histories of files, and by its counter-operation. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReformEffects {

    /** A body ended; its {@code from} and its item are the body. */
    static final String ENDED = "body-ended";

    /** A body came to be, or came back; its {@code to} and its item are the body. */
    static final String BEGUN = "body-begun";

    /** A body bears another name. */
    static final String RENAMED = "body-renamed";

    /** A body stands under another one: {@code from} and {@code to} are those above it. */
    static final String MOVED = "body-moved";

    private final DSLContext db;

    ReformEffects(DSLContext db) {
        this.db = db;
    }

    /** One thing a reform did. */
    record Effect(
            String matter,
            UUID item,
            String code,
            String title,
            @Nullable UUID from,
            @Nullable UUID to) {

        static Effect ended(Body body) {
            return new Effect(ENDED, body.id(), body.code(), body.name(), body.id(), null);
        }

        static Effect begun(UUID body, String name) {
            return new Effect(BEGUN, body, "", name, null, body);
        }

        /** Whether it is about a body itself, and not about work. */
        boolean ofABody() {
            return switch (matter) {
                case ENDED, BEGUN, RENAMED, MOVED -> true;
                default -> false;
            };
        }
    }

    void record(Reform reform, List<Effect> effects) {
        db.batch(effects.stream()
                        .map(effect -> db.insertInto(REFORM_EFFECT)
                                .set(REFORM_EFFECT.REFORM_ID, reform.id())
                                .set(REFORM_EFFECT.PROVINCE, reform.province())
                                .set(REFORM_EFFECT.MATTER, effect.matter())
                                .set(REFORM_EFFECT.ITEM_ID, effect.item())
                                .set(REFORM_EFFECT.CODE, effect.code())
                                .set(REFORM_EFFECT.TITLE, effect.title())
                                .set(REFORM_EFFECT.FROM_ID, effect.from())
                                .set(REFORM_EFFECT.TO_ID, effect.to()))
                        .toList())
                .execute();
    }

    List<Effect> of(UUID reform) {
        return db.select(
                        REFORM_EFFECT.MATTER,
                        REFORM_EFFECT.ITEM_ID,
                        REFORM_EFFECT.CODE,
                        REFORM_EFFECT.TITLE,
                        REFORM_EFFECT.FROM_ID,
                        REFORM_EFFECT.TO_ID)
                .from(REFORM_EFFECT)
                .where(REFORM_EFFECT.REFORM_ID.eq(reform))
                .orderBy(REFORM_EFFECT.ID)
                .fetch(mapping(Effect::new));
    }
}
