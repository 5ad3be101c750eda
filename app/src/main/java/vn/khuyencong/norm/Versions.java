package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.db.tables.records.VersionRecord;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;

/** The rows of norms. A version is added or superseded, never changed: the database refuses the rest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versions {

    private final DSLContext db;
    private final Definitions definitions;

    Versions(DSLContext db, Definitions definitions) {
        this.db = db;
        this.definitions = definitions;
    }

    /** Who entered and who approved; empty for what came with the program. */
    record Entered(@Nullable UUID by, @Nullable UUID approvedBy, Instant at) {}

    /** Every version ever recorded, by norm and day. */
    List<Version> all(Map<UUID, Provision> provisions) {
        return db.selectFrom(VERSION)
                .orderBy(VERSION.NORM, VERSION.TIER.desc(), VERSION.PROVINCE, VERSION.IN_FORCE, VERSION.RECORDED_AT)
                .fetch(row -> version(row, provisions));
    }

    void add(Version version, Entered entered) {
        db.insertInto(VERSION)
                .set(VERSION.ID, version.id())
                .set(VERSION.NORM, version.norm())
                .set(VERSION.TIER, version.tier().name())
                .set(VERSION.PROVINCE, version.province() == null ? "" : version.province())
                .set(VERSION.SCOPE, version.scope().toArray(UUID[]::new))
                .set(VERSION.IN_FORCE, version.inForce())
                .set(VERSION.CONTENT, ContentJson.write(version.content()))
                .set(
                        VERSION.BASIS_ID,
                        version.basis() == null ? null : version.basis().id())
                .set(VERSION.VERIFIED_UNTIL, version.verifiedUntil())
                .set(VERSION.GOVERNING, version.governing().name())
                .set(VERSION.RECORDED_AT, entered.at())
                .set(VERSION.RECORDED_BY, entered.by())
                .set(VERSION.APPROVED_BY, entered.approvedBy())
                .execute();
    }

    /** Who entered the versions of a norm and who approved them, by version; superseded ones too. */
    Map<UUID, Entered> entered(String norm) {
        return db.select(VERSION.ID, VERSION.RECORDED_BY, VERSION.APPROVED_BY, VERSION.RECORDED_AT)
                .from(VERSION)
                .where(VERSION.NORM.eq(norm))
                .fetchMap(VERSION.ID, row -> new Entered(row.value2(), row.value3(), row.value4()));
    }

    /** Whoever else wants to change this norm waits until this transaction ends. */
    void lock(String norm) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 27))", DSL.val(norm));
    }

    /** From now on it is no longer held to be right. @return whether it still was */
    boolean supersede(UUID version, Instant at) {
        return db.update(VERSION)
                        .set(VERSION.SUPERSEDED_AT, at)
                        .where(VERSION.ID.eq(version), VERSION.SUPERSEDED_AT.isNull())
                        .execute()
                == 1;
    }

    private Version version(VersionRecord row, Map<UUID, Provision> provisions) {
        return new Version(
                row.getId(),
                row.getNorm(),
                Tier.valueOf(row.getTier()),
                row.getProvince().isEmpty() ? null : row.getProvince(),
                List.of(row.getScope()),
                row.getInForce(),
                ContentJson.read(row.getContent(), definitions.family(row.getFamily())),
                row.getBasisId() == null ? null : provisions.get(row.getBasisId()),
                row.getVerifiedUntil(),
                Governing.valueOf(row.getGoverning()),
                row.getRecordedAt(),
                row.getSupersededAt(),
                false);
    }
}
