package vn.khuyencong.support;

import static vn.khuyencong.support.Decisions.done;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.CreatePlan;
import vn.khuyencong.plan.FillPlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.ReturnPlan;
import vn.khuyencong.plan.SubmitPlan;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The year's money and the plan that spends it. */
@TestComponent
public class Planning {

    private static final String LEADER = "so.lanhdao";

    private final Office office;
    private final AllotMoney allot;
    private final CreatePlan create;
    private final FillPlan fill;
    private final SubmitPlan submit;
    private final ApprovePlan approve;
    private final ReturnPlan giveBack;

    Planning(
            Office office,
            AllotMoney allot,
            CreatePlan create,
            FillPlan fill,
            SubmitPlan submit,
            ApprovePlan approve,
            ReturnPlan giveBack) {
        this.office = office;
        this.allot = allot;
        this.create = create;
        this.fill = fill;
        this.submit = submit;
        this.approve = approve;
        this.giveBack = giveBack;
    }

    public void allot(LocalDate day, int year, Dong amount) {
        money(day, year, Tier.LOCAL, amount, false);
    }

    /** A plan of national money, with just what its files were selected for, submitted and approved. */
    public void approvedNational(LocalDate day, int year, Dong amount, UUID... projects) {
        money(day, year, Tier.NATIONAL, amount, false);
        var officer = "so.chuyenvien";
        var submitted = done(office.on(day, officer, () -> {
            var plan = create.create(new Plan.Create(UUID.randomUUID(), year, Tier.NATIONAL))
                    .orFail();
            var filled = fill.add(plan.id(), plan.version(), List.of(projects), "Cục đã chọn")
                    .orFail();
            return submit.submit(new Plan.Submit(filled.id(), filled.version(), "12/TTr-SCT", day, "Kế hoạch"));
        }));
        done(office.on(day, LEADER, () -> approve.approve(decision(day, submitted))));
    }

    public void takeBack(LocalDate day, int year, Dong amount) {
        money(day, year, Tier.LOCAL, amount, true);
    }

    private void money(LocalDate day, int year, Tier tier, Dong amount, boolean back) {
        var allotment = new Allotment(UUID.randomUUID(), back, year, tier, amount, "05/QĐ-UBND", day, "");
        switch (office.on(day, "taichinh", () -> allot.allot(allotment))) {
            case Allotment.Outcome.Entered _ -> {}
            case Allotment.Outcome.Refused(var findings) -> throw new AssertionError(findings.toString());
        }
    }

    /** The leader makes a plan of some appraised files. */
    public Plan plan(LocalDate day, int year, List<UUID> projects) {
        return office.on(day, LEADER, () -> {
            var plan = create.create(new Plan.Create(UUID.randomUUID(), year, Tier.LOCAL))
                    .orFail();
            return fill.add(plan.id(), plan.version(), projects, "Theo kết quả thẩm định")
                    .orFail();
        });
    }

    /** A plan of no new files: only what runs on from earlier years. */
    public Plan empty(LocalDate day, int year) {
        return office.on(
                day,
                LEADER,
                () -> create.create(new Plan.Create(UUID.randomUUID(), year, Tier.LOCAL))
                        .orFail());
    }

    /** The chairman gives it back. */
    public PlanOutcome giveBack(LocalDate day, Plan plan) {
        return office.on(
                day, "ubnd", () -> giveBack.giveBack(new Plan.Return(plan.id(), plan.version(), "Rà lại số liệu")));
    }

    public PlanOutcome submit(LocalDate day, Plan plan) {
        var submission = new Plan.Submit(plan.id(), plan.version(), "12/TTr-SCT", day, "Kế hoạch của năm");
        return office.on(day, LEADER, () -> submit.submit(submission));
    }

    public PlanOutcome approve(LocalDate day, Plan plan) {
        return office.on(day, "ubnd", () -> approve.approve(decision(day, plan)));
    }

    public static Plan.Approve decision(LocalDate day, Plan plan) {
        return new Plan.Approve(plan.id(), plan.version(), "34/QĐ-UBND", day);
    }
}
