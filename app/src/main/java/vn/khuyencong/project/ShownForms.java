package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.FORM_SHOWN;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** What the actor's open forms show. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShownForms {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final JsonMapper json;

    ShownForms(DSLContext db, CurrentActor current, OfficeClock clock, JsonMapper json) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    /** @param also what is asked for in the same breath */
    <T> Record2<UUID, T> add(UUID project, TypedForm form, Field<T> also) {
        return db.insertInto(FORM_SHOWN)
                .set(FORM_SHOWN.PROJECT_ID, project)
                .set(FORM_SHOWN.ACCOUNT_ID, current.get().account())
                .set(FORM_SHOWN.SHOWN, write(form))
                .set(FORM_SHOWN.AT, clock.instant())
                .returningResult(FORM_SHOWN.ID, also)
                .fetchSingle();
    }

    /** Empty where she has saved or left since, or opened none. */
    Optional<TypedForm> find(UUID project, @Nullable UUID opened) {
        return opened == null
                ? Optional.empty()
                : db.select(FORM_SHOWN.SHOWN)
                        .from(FORM_SHOWN)
                        .where(
                                FORM_SHOWN.ID.eq(opened),
                                FORM_SHOWN.PROJECT_ID.eq(project),
                                FORM_SHOWN.ACCOUNT_ID.eq(current.get().account()))
                        .fetchOptional(row -> read(row.value1()));
    }

    void change(UUID opened, TypedForm form) {
        db.update(FORM_SHOWN)
                .set(FORM_SHOWN.SHOWN, write(form))
                .set(FORM_SHOWN.AT, clock.instant())
                .where(FORM_SHOWN.ID.eq(opened))
                .execute();
    }

    /** None of her forms of a file is open any more. */
    void forget(UUID project) {
        db.deleteFrom(FORM_SHOWN)
                .where(
                        FORM_SHOWN.PROJECT_ID.eq(project),
                        FORM_SHOWN.ACCOUNT_ID.eq(current.get().account()))
                .execute();
    }

    /**
     * Lets go of forms whose window was closed without saving or leaving; what was typed there is in the draft.
     *
     * @param before of which nothing has come since
     * @return how many
     */
    int forgetBefore(Instant before) {
        return db.deleteFrom(FORM_SHOWN).where(FORM_SHOWN.AT.lt(before)).execute();
    }

    JSONB write(TypedForm form) {
        return JSONB.valueOf(json.writeValueAsString(form.values()));
    }

    TypedForm read(JSONB form) {
        return new TypedForm(json.readValue(form.data(), new TypeReference<Map<String, String>>() {}));
    }
}
