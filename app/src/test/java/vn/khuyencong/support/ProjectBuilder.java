package vn.khuyencong.support;

import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.WithdrawProject;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Brings a đề án for a machine of the workshop coso3 to a stage, through the use cases, in February 2026. Half of its
 * cost is asked for; the plan year is the test's own.
 */
@TestComponent
public class ProjectBuilder {

    /** The day all of it happens. */
    public static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    /** No two files are for the same machine, or the second would be the same support again. */
    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final Office office;
    private final Writing writing;
    private final HandingIn handingIn;
    private final Judging judging;
    private final Planning planning;
    private final Working working;
    private final Paying paying;
    private final Changing changing;
    private final Forwarding forwarding;
    private final WithdrawProject withdraw;

    ProjectBuilder(
            Office office,
            Writing writing,
            HandingIn handingIn,
            Judging judging,
            Planning planning,
            Working working,
            Paying paying,
            Changing changing,
            Forwarding forwarding,
            WithdrawProject withdraw) {
        this.office = office;
        this.writing = writing;
        this.handingIn = handingIn;
        this.judging = judging;
        this.planning = planning;
        this.working = working;
        this.paying = paying;
        this.changing = changing;
        this.forwarding = forwarding;
        this.withdraw = withdraw;
    }

    /** One line: a machine that costs twice what is asked for it. */
    private static Estimate machine(String name, Dong asked) {
        return new Estimate(List.of(new EstimateLine(1, name, true, asked.times(2), asked, asked, Dong.ZERO)));
    }

    /** A file at a stage. Money is given to the year where the stage needs any. */
    public UUID at(Stage stage, int planYear, Dong asked) {
        return switch (stage) {
            case DRAFT -> draft(planYear, asked);
            case SUBMITTED -> submitted(planYear, asked);
            case RETURNED -> {
                var id = submitted(planYear, asked);
                moved(judging.giveBack(DAY, id, "Bổ sung báo giá"));
                yield id;
            }
            case REFUSED -> {
                var id = submitted(planYear, asked);
                moved(judging.fail(DAY, id));
                yield id;
            }
            case WITHDRAWN -> {
                var id = draft(planYear, asked);
                moved(office.on(DAY, "trungtam", () -> withdraw.withdraw(id, 1, "Cơ sở không đầu tư nữa")));
                yield id;
            }
            case APPRAISED -> appraised(planYear, asked);
            case FORWARDED -> forwarding.forwarded(DAY, nationalHandedIn(nextMachine(), planYear, asked), asked);
            case PROPOSED -> {
                var id = appraised(planYear, asked);
                submittedPlan(planYear, asked, id);
                yield id;
            }
            case APPROVED -> approved(planYear, asked);
            case UNDER_WAY -> underWay(planYear, asked);
            case ACCEPTED -> accepted(planYear, asked);
            case STOPPING -> stopping(planYear, asked);
            case STOPPED -> {
                var id = stopping(planYear, asked);
                moved(changing.close(DAY, id));
                yield id;
            }
            case SETTLED -> {
                var id = accepted(planYear, asked);
                moved(paying.pay(DAY, id, asked));
                moved(paying.settle(DAY, id, Map.of()));
                yield id;
            }
        };
    }

    /** A plan of some appraised files, submitted; the year is given just what it asks for. */
    public Plan submittedPlan(int planYear, Dong money, UUID... projects) {
        planning.allot(DAY, planYear, money);
        return done(planning.submit(DAY, planning.plan(DAY, planYear, List.of(projects))));
    }

    private UUID draft(int planYear, Dong asked) {
        return draft(nextMachine(), planYear, asked);
    }

    private static String nextMachine() {
        return "Máy cắt laser số " + MACHINES.incrementAndGet();
    }

    private UUID draft(String machine, int planYear, Dong asked) {
        var id = writing.open(DAY, writing.need(DAY, "coso3", machine, asked.times(2)));
        writing.fill(DAY, id, planYear, machine(machine, asked));
        return id;
    }

    /** A file of the workshop for a machine of this name, handed in. */
    public UUID handedIn(String machine, int planYear, Dong asked) {
        var id = draft(machine, planYear, asked);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        return id;
    }

    /** The same for national money. */
    public UUID nationalHandedIn(String machine, int planYear, Dong asked) {
        var id = writing.open(DAY, writing.need(DAY, "coso3", machine, asked.times(2)));
        writing.fill(DAY, id, Tier.NATIONAL, planYear, machine(machine, asked));
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        return id;
    }

    /** A file of national money that the agency has selected, with its contract and a confirmed report of all its work. */
    public UUID nationalUnderWay(int planYear, Dong asked) {
        var id = at(Stage.FORWARDED, planYear, asked);
        moved(forwarding.answered(
                DAY, id, Forwarding.answer(vn.khuyencong.project.Forwarding.Result.PASSED, DAY, asked)));
        planning.approvedNational(DAY, planYear, asked, id);
        moved(working.sign(DAY, id, asked));
        moved(working.report(DAY, id, asked.times(2), asked.times(2)));
        moved(working.confirm(DAY, id));
        return id;
    }

    private UUID submitted(int planYear, Dong asked) {
        return handedIn(nextMachine(), planYear, asked);
    }

    private UUID appraised(int planYear, Dong asked) {
        var id = submitted(planYear, asked);
        moved(judging.pass(DAY, id, asked));
        return id;
    }

    private UUID approved(int planYear, Dong asked) {
        var id = appraised(planYear, asked);
        done(planning.approve(DAY, submittedPlan(planYear, asked, id)));
        return id;
    }

    private UUID underWay(int planYear, Dong asked) {
        var id = approved(planYear, asked);
        moved(working.sign(DAY, id, asked));
        moved(working.report(DAY, id, asked.times(2), asked.times(2)));
        moved(working.confirm(DAY, id));
        return id;
    }

    private UUID stopping(int planYear, Dong asked) {
        var id = underWay(planYear, asked);
        moved(changing.granted(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        return id;
    }

    private UUID accepted(int planYear, Dong asked) {
        var id = underWay(planYear, asked);
        handingIn.attach(DAY, id, "ACCEPT");
        moved(working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, List.of(asked.times(2)), "")));
        return id;
    }
}
