package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/**
 * People do whatever comes to their minds with a year's files and money, right or wrong, with sums drawn at random. What is
 * refused changes nothing; whatever is done, the money adds up.
 */
@OfficeTest
class RandomMovesTests {

    private static final int MOVES = 80;
    private static final int FILES = 4;
    private static final Dong MONEY = Dong.ofMillions(400);

    @Autowired
    ProjectBuilder builder;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Changing changing;

    @Autowired
    Rows rows;

    private final List<UUID> files = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private Random random = new Random();
    private int year;
    private int done;
    private boolean changes;

    @ParameterizedTest
    @CsvSource({"1, 2039", "3, 2040"})
    void neverBreakTheMoney(int seed, int ownYear) {
        happen(seed, ownYear);
        assertThat(stages()).as("how far files came").contains("SETTLED");
    }

    /** Some of them ask for more, for less, or to stop; others confirm and decide that. */
    @ParameterizedTest
    @CsvSource("15, 2069")
    void norDoChangesAmongThem(int seed, int ownYear) {
        changes = true;
        happen(seed, ownYear);
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select distinct change_request.kind from project.change_request join project.project on project.id = project_id where plan_year = ? and status = 'GRANTED'",
                        year))
                .as("what was granted")
                .isNotEmpty();
    }

    private void happen(int seed, int ownYear) {
        random = new Random(seed);
        year = ownYear;
        planning.allot(DAY, year, MONEY);
        var is = rows.office();
        for (int move = 0; move < MOVES; move++) {
            var was = is;
            var made = something();
            is = rows.office();
            if (!made) {
                assertThat(is).as("seed %d, move %d was refused", seed, move).isEqualTo(was);
            }
            theMoneyAddsUp("seed " + seed + ", move " + move);
        }
        assertThat(done).as("moves that were made").isGreaterThan(MOVES / 5);
    }

    /** @return whether it was done */
    private boolean something() {
        var made = (files.size() < FILES && random.nextInt(6) == 0) ? open() : withAFile();
        done += made ? 1 : 0;
        return made;
    }

    private boolean open() {
        var stage = random.nextBoolean() ? Stage.DRAFT : Stage.SUBMITTED;
        files.add(builder.at(stage, year, Dong.ofMillions(20 + random.nextInt(200))));
        return true;
    }

    private boolean withAFile() {
        if (files.isEmpty()) {
            return open();
        }
        var id = files.get(random.nextInt(files.size()));
        if (changes && random.nextInt(2) == 0) {
            return change(id);
        }
        var stage = rows.one(Stage.class, "select stage from project.project where id = ?", id);
        // Mostly what is likely, so that files come far; else anything at all.
        return random.nextInt(4) > 0 ? likely(id, stage) : anything(id);
    }

    private boolean likely(UUID id, Stage stage) {
        return switch (stage) {
            case DRAFT, RETURNED -> attachAnd(id, "SUBMIT", handingIn.submit(DAY, id));
            case SUBMITTED ->
                moved(judging.pass(DAY, id, upTo(id, "select asked_vnd from project.pub_project where id = ?")));
            case APPRAISED -> plan(id);
            case PROPOSED -> decide();
            case APPROVED ->
                working.fit(DAY, id)
                        || moved(working.contract(
                                DAY, id, upTo(id, "select approved_vnd from project.project where id = ?")));
            case UNDER_WAY -> work(id);
            case ACCEPTED -> close(id);
            case STOPPING -> giveBack(id);
            case REFUSED, WITHDRAWN, SETTLED, STOPPED, FORWARDED -> false;
        };
    }

    private boolean anything(UUID id) {
        try {
            return any(id);
        } catch (NotFound _) {
            // a draft is nobody's but its centre's
            return false;
        }
    }

    private boolean any(UUID id) {
        return switch (random.nextInt(9)) {
            case 0 -> moved(handingIn.submit(DAY, id));
            case 1 -> moved(judging.giveBack(DAY, id, "Bổ sung báo giá"));
            case 2 -> moved(judging.pass(DAY, id, sum()));
            case 3 -> moved(working.contract(DAY, id, sum()));
            case 4 -> moved(paying.advance(DAY, id, sum()));
            case 5 -> moved(working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, List.of(sum()), "")));
            case 6 -> moved(paying.pay(DAY, id, sum()));
            case 7 -> moved(paying.refund(DAY, id, sum()));
            default -> moved(paying.settle(DAY, id, Map.of()));
        };
    }

    private boolean work(UUID id) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                var investment = sum();
                yield moved(working.report(DAY, id, investment.min(sum()), investment))
                        && moved(working.confirm(DAY, id));
            }
            case 1 -> moved(paying.advance(DAY, id, sum()));
            case 2 ->
                attachAnd(id, "ACCEPT", working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, List.of(sum()), "")));
            default -> moved(paying.advance(DAY, id, Dong.ofMillions(1 + random.nextInt(20))));
        };
    }

    private boolean close(UUID id) {
        var due = rows.one(Long.class, "select due_vnd from project.acceptance where project_id = ?", id);
        var paid = rows.one(
                Long.class, "select coalesce(sum(paid_vnd), 0) from budget.pub_project_money where project_id = ?", id);
        if (paid < due) {
            return moved(paying.pay(DAY, id, new Dong(due - paid)));
        }
        if (paid > due) {
            return moved(paying.refund(DAY, id, new Dong(paid - due)));
        }
        var reasons = Map.of(
                "APPROVED_CONTRACTED", "Ký theo giá chào cuối cùng", "ESTIMATED_ACCEPTED", "Máy mua rẻ hơn dự toán");
        return moved(paying.settle(DAY, id, reasons));
    }

    private boolean change(UUID id) {
        try {
            return switch (random.nextInt(6)) {
                case 0 -> moved(ask(id));
                case 1 -> moved(changing.withdraw(DAY, id));
                case 2 -> moved(changing.confirm(DAY, id));
                case 3 -> moved(changing.decide(DAY, decider(), id, true));
                // A request that nothing comes between.
                default -> moved(ask(id)) && moved(changing.confirm(DAY, id)) && decided(id);
            };
        } catch (NotAllowed | NotFound _) {
            return false;
        }
    }

    private Decision ask(UUID id) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> changing.ask(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, amount());
            case 2, 3 -> changing.ask(DAY, id, ChangeKind.MORE_SUPPORT, amount());
            default -> changing.ask(DAY, id, ChangeKind.STOP, Wanted.NOTHING);
        };
    }

    /** Whatever comes of the decision, the request is there now. */
    private boolean decided(UUID id) {
        try {
            changing.decide(DAY, "ubnd", id, true);
        } catch (NotAllowed _) {
            changing.decide(DAY, "so.lanhdao", id, true);
        }
        return true;
    }

    private String decider() {
        return random.nextBoolean() ? "ubnd" : "so.lanhdao";
    }

    private boolean giveBack(UUID id) {
        var paid = rows.one(
                Long.class, "select coalesce(sum(paid_vnd), 0) from budget.pub_project_money where project_id = ?", id);
        return paid > 0 ? moved(paying.refund(DAY, id, new Dong(paid))) : moved(changing.close(DAY, id));
    }

    private Wanted amount() {
        return Wanted.support(sum());
    }

    private boolean attachAnd(UUID id, String moment, Decision first) {
        if (moved(first)) {
            return true;
        }
        handingIn.attach(DAY, id, moment);
        return true;
    }

    private boolean plan(UUID id) {
        plans.add(planning.plan(DAY, year, List.of(id)));
        keep(planning.submit(DAY, plans.getLast()));
        return true;
    }

    private boolean decide() {
        var outcome = planning.approve(DAY, plans.get(random.nextInt(plans.size())));
        return keep(outcome);
    }

    private boolean keep(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done(var plan)) {
            plans.replaceAll(known -> known.id().equals(plan.id()) ? plan : known);
            return true;
        }
        return false;
    }

    private static boolean moved(Decision decision) {
        return decision instanceof Decision.Moved;
    }

    private Dong sum() {
        return Dong.ofMillions(1 + random.nextInt(300));
    }

    private Dong upTo(UUID id, String select) {
        long most = rows.one(Long.class, select, id);
        return new Dong(1 + random.nextLong(most));
    }

    private Set<String> stages() {
        return Set.copyOf(
                rows.all((row, _) -> row.getString(1), "select stage from project.project where plan_year = ?", year));
    }

    private void theMoneyAddsUp(String when) {
        assertThat(rows.all((row, _) -> row.getString(1), """
                with money as (
                    select project.code, project.stage, project.approved_vnd as approved, contract.amount_vnd as contracted,
                           acceptance.due_vnd as due, coalesce(committed_vnd, 0) as committed, coalesce(paid_vnd, 0) as paid,
                           coalesce(pub_project_money.settled_vnd, 0) as settled, settlement.settled_vnd as settlement
                    from project.project
                    left join project.contract on contract.project_id = project.id
                    left join project.acceptance on acceptance.project_id = project.id
                    left join project.settlement on settlement.project_id = project.id
                    left join budget.pub_project_money on pub_project_money.project_id = project.id
                    where plan_year = ?)
                select code || ' ' || broken from money cross join lateral (values
                    (case when least(committed, paid, settled) < 0 then 'has negative money' end),
                    (case when contracted > approved then 'is contracted over its approval' end),
                    (case when due > contracted then 'is due more than contracted' end),
                    (case when paid + settled > contracted or contracted is null and paid + settled > 0 then 'is paid more than contracted' end),
                    (case when approved is null and committed + paid + settled > 0 then 'has money without an approval' end),
                    (case when approved is not null and stage not in ('SETTLED', 'STOPPED') and committed + paid <> approved then 'has lost money' end),
                    (case when stage = 'STOPPED' and committed + paid + settled <> 0 then 'is stopped and keeps money' end),
                    (case when stage = 'SETTLED' and (committed <> 0 or paid <> 0 or settled <> due or settlement <> due) then 'is settled and does not reconcile' end)
                ) as rule (broken) where broken is not null""", year)).as(when).isEmpty();
        assertThat(rows.one(Long.class, "select allotted_vnd from budget.pub_fund where year = ?", year))
                .as(when)
                .isEqualTo(MONEY.value());
        assertThat(rows.one(Integer.class, """
                        select count(*) from project.project where plan_year = ? and stage <> coalesce(
                            (select to_stage from project.move where project_id = project.id order by at desc, id desc limit 1), 'DRAFT')""", year))
                .as("%s: the last move led where the file stands", when)
                .isZero();
    }
}
