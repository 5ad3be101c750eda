package vn.khuyencong.norm;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.norm.db.Tables.REVISION;
import static vn.khuyencong.norm.db.legal.Tables.PUB_REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;

/** Keeps the norms in memory, and asks in one statement whether they are still those of the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Snapshots {

    private final DSLContext db;
    private final Definitions definitions;
    private final Provisions provisions;
    private final Versions versions;
    private final CatalogueTables catalogue;
    private volatile @Nullable Held latest;

    Snapshots(
            DSLContext db,
            Definitions definitions,
            Provisions provisions,
            Versions versions,
            CatalogueTables catalogue) {
        this.db = db;
        this.definitions = definitions;
        this.provisions = provisions;
        this.versions = versions;
        this.catalogue = catalogue;
    }

    /** Numbers that are others after every change of norms or law. */
    private record Revision(long norm, long legal) {}

    /** What was read once: the law as it is known now, and every version ever recorded. */
    private record Held(Revision revision, Law law, List<Version> history) {}

    /** The norms as this transaction sees them; a reading transaction asks the database once. */
    Law current() {
        return held().law();
    }

    /** The norms as they were known at a moment: what was recorded or superseded since is left out. */
    Law known(Instant at) {
        var held = held();
        if (held.history().stream().allMatch(version -> version.known(at) != version.superseded())) return held.law();
        var then = held.history().stream().filter(version -> version.known(at)).toList();
        return new Law(Snapshot.of(definitions, then), held.law().catalogue());
    }

    /** Every version ever recorded, superseded ones too. */
    List<Version> history() {
        return held().history();
    }

    private Held held() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Held held) return held;
        var held = fresh();
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) hold(held);
        return held;
    }

    private Held fresh() {
        var revision = revision();
        var known = latest;
        if (known != null && known.revision().equals(revision)) return known;
        var read = read(revision);
        latest = read;
        return read;
    }

    private void hold(Held held) {
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Snapshots.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Snapshots.this, held);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Snapshots.this);
            }
        });
    }

    private Held read(Revision revision) {
        var places = provisions.all().stream().collect(Collectors.toMap(Provision::id, Function.identity()));
        var history = versions.all(places);
        var live = history.stream().filter(version -> !version.superseded()).toList();
        return new Held(revision, new Law(Snapshot.of(definitions, live), catalogue.read()), history);
    }

    private Revision revision() {
        return Objects.requireNonNull(db.select(
                        field(select(REVISION.NUMBER).from(REVISION)),
                        field(select(PUB_REVISION.NUMBER).from(PUB_REVISION)))
                .fetchSingle(row -> new Revision(row.value1(), row.value2())));
    }
}
