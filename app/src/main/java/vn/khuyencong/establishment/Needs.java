package vn.khuyencong.establishment;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.NEED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.establishment.Need.Outcome;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Needs as they are sent, taken up and declined. Only the centre answers; a sender sees her own. */
@Repository
@Transactional
public class Needs {

    private static final SelectField<Need> ONE = row(
                    NEED.ID,
                    NEED.PROVINCE,
                    NEED.ESTABLISHMENT_ID,
                    NEED.ACTIVITY,
                    NEED.PRODUCTION_LINE,
                    NEED.ITEM,
                    NEED.COST_VND,
                    NEED.REASON,
                    NEED.WANTED_BY,
                    NEED.STAGE,
                    NEED.ANSWER,
                    NEED.SENT_AT,
                    NEED.SENT_BY,
                    NEED.ANSWERED_AT,
                    NEED.ANSWERED_BY,
                    NEED.VERSION)
            .mapping(Need::new);

    /** Everything an establishment has asked for, the latest first; to be read with its row. */
    public static final Field<List<Need>> NEEDS = multiset(select(ONE)
                    .from(NEED)
                    .where(NEED.ESTABLISHMENT_ID.eq(ESTABLISHMENT.ID))
                    .orderBy(NEED.SENT_AT.desc()))
            .as("needs")
            .convertFrom(rows -> rows.map(Record1::value1));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final Establishments establishments;
    private final Eligibility eligibility;
    private final NeedNews news;

    Needs(
            DSLContext db,
            CurrentActor current,
            OfficeClock clock,
            Establishments establishments,
            Eligibility eligibility,
            NeedNews news) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.establishments = establishments;
        this.eligibility = eligibility;
        this.news = news;
    }

    /** The owner of an establishment sends what she needs; the same request twice is one need. */
    public Outcome send(Need.Send send) {
        var sender = establishments.own();
        var findings = NeedRules.againstSending(
                send, eligibility.cost(send.activity(), sender).orElse(null), clock.today());
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        var sent = db.insertInto(NEED)
                .set(NEED.PROVINCE, sender.province())
                .set(NEED.ESTABLISHMENT_ID, sender.id())
                .set(NEED.REQUEST_ID, send.requestId())
                .set(NEED.ACTIVITY, send.activity())
                .set(NEED.PRODUCTION_LINE, send.productionLine())
                .set(NEED.ITEM, send.item().strip())
                .set(NEED.COST_VND, send.cost())
                .set(NEED.REASON, send.reason().strip())
                .set(NEED.WANTED_BY, send.wantedBy())
                .set(NEED.SENT_AT, clock.instant())
                .set(NEED.SENT_BY, current.get().account())
                .onConflict(NEED.REQUEST_ID)
                .doNothing()
                .returningResult(NEED.ID)
                .fetchOptional(NEED.ID);
        sent.ifPresent(id -> news.sent(get(id), sender));
        return new Outcome.Done(sent.orElseGet(() -> sentBefore(send.requestId())));
    }

    /**
     * The centre makes a đề án of the need, in the caller's transaction.
     *
     * @throws Stale if it has been answered since it was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeUp(UUID id, int version) {
        NeedRules.requireCentre(current.get().role() == Role.CENTRE);
        var need = get(id);
        NeedRules.requireOpen(need, version);
        answer(need, NeedStage.TAKEN_UP, "");
        news.takenUp(need);
    }

    /** The centre says that it cannot support this now, and why. @throws Stale if it has been answered since */
    public Outcome decline(Need.Decline decline) {
        var me = current.get();
        NeedRules.requireCentre(me.role() == Role.CENTRE);
        var need = get(decline.need());
        if (NeedRules.isSaidAlready(need, decline, me.account())) {
            return new Outcome.Done(need.id());
        }
        NeedRules.requireOpen(need, decline.version());
        var findings = NeedRules.againstDeclining(decline);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        answer(need, NeedStage.DECLINED, decline.answer().strip());
        news.declined(need);
        return new Outcome.Done(need.id());
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Need get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No need " + id));
    }

    /** The need, if it is there and the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Need> find(UUID id) {
        return fetch(NEED.ID.eq(id)).stream().findFirst();
    }

    /** Everything one establishment has asked for, the latest first. */
    @Transactional(readOnly = true)
    public List<Need> of(UUID establishment) {
        return fetch(NEED.ESTABLISHMENT_ID.eq(establishment));
    }

    private void answer(Need need, NeedStage stage, String answer) {
        int updated = db.update(NEED)
                .set(NEED.STAGE, stage)
                .set(NEED.ANSWER, answer)
                .set(NEED.ANSWERED_AT, clock.instant())
                .set(NEED.ANSWERED_BY, current.get().account())
                .set(NEED.VERSION, NEED.VERSION.plus(1))
                .where(NEED.ID.eq(need.id()), NEED.VERSION.eq(need.version()))
                .execute();
        if (updated == 0) {
            throw new Stale("Need " + need.id() + " was answered by somebody else");
        }
    }

    private UUID sentBefore(UUID requestId) {
        return db.select(NEED.ID)
                .from(NEED)
                .where(NEED.REQUEST_ID.eq(requestId))
                .fetchOptional(NEED.ID)
                .orElseThrow(() -> new Stale("The request " + requestId + " was used by somebody else"));
    }

    private List<Need> fetch(Condition condition) {
        return db.select(ONE)
                .from(NEED)
                .where(condition)
                .orderBy(NEED.SENT_AT.desc())
                .fetch(Record1::value1);
    }
}
