package vn.khuyencong.norm;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.norm.db.Tables.REVISION;
import static vn.khuyencong.norm.db.legal.Tables.PUB_REVISION;

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

/** Keeps the norms in memory, and asks in one statement whether they are still those of the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Snapshots {

    private final DSLContext db;
    private final Provisions provisions;
    private final AssessmentTables assessment;
    private final ProcedureTables procedure;
    private final CatalogueTables catalogue;
    private volatile @Nullable Snapshot latest;

    Snapshots(
            DSLContext db,
            Provisions provisions,
            AssessmentTables assessment,
            ProcedureTables procedure,
            CatalogueTables catalogue) {
        this.db = db;
        this.provisions = provisions;
        this.assessment = assessment;
        this.procedure = procedure;
        this.catalogue = catalogue;
    }

    /** The norms as this transaction sees them; a reading transaction asks the database once. */
    Snapshot current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Snapshot held) return held;
        var snapshot = fresh();
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) hold(snapshot);
        return snapshot;
    }

    private Snapshot fresh() {
        var revision = revision();
        var known = latest;
        if (known != null && known.revision().equals(revision)) return known;
        var read = read(revision);
        latest = read;
        return read;
    }

    private void hold(Snapshot snapshot) {
        TransactionSynchronizationManager.bindResource(this, snapshot);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Snapshots.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Snapshots.this, snapshot);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Snapshots.this);
            }
        });
    }

    private Snapshot read(Snapshot.Revision revision) {
        var places = provisions.all().stream().collect(Collectors.toMap(Provision::id, Function.identity()));
        return new Snapshot(
                revision,
                assessment.read(places),
                procedure.read(places),
                List.copyOf(catalogue.legalForms()),
                List.copyOf(catalogue.sectors()));
    }

    private Snapshot.Revision revision() {
        return Objects.requireNonNull(db.select(
                        field(select(REVISION.NUMBER).from(REVISION)),
                        field(select(PUB_REVISION.NUMBER).from(PUB_REVISION)))
                .fetchSingle(row -> new Snapshot.Revision(row.value1(), row.value2())));
    }
}
