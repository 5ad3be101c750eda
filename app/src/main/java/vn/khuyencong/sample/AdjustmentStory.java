package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.AdjustPlan;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.ApproveAdjustment;
import vn.khuyencong.plan.SubmitAdjustment;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;

/** Plans adjusted during the year: written and submitted by the department's leader, approved by the chairman. */
@Component
class AdjustmentStory implements YearStory {

    private final AdjustPlan adjust;
    private final SubmitAdjustment submit;
    private final ApproveAdjustment approve;
    private final SamplePlans plans;
    private final OfficeClock clock;

    AdjustmentStory(
            AdjustPlan adjust,
            SubmitAdjustment submit,
            ApproveAdjustment approve,
            SamplePlans plans,
            OfficeClock clock) {
        this.adjust = adjust;
        this.submit = submit;
        this.approve = approve;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var happenings = new ArrayList<Happening>();
        for (var told : story.adjustments()) {
            happenings.add(happening(days, told.begun(), SamplePeople.LEADER, () -> write(told, files)));
            happenings.add(happening(days, told.submitted(), SamplePeople.LEADER, () -> submit(told)));
            happenings.add(happening(days, told.approved(), SamplePeople.CHAIR, () -> approve(told)));
        }
        return happenings;
    }

    private static Happening happening(StoryDays days, String day, String account, Runnable work) {
        return new Happening(days.workday(day), Phase.PLAN, account, work);
    }

    private void write(AdjustedPlan told, List<SampleFile> files) {
        var plan = plans.get(told.plan());
        plan = adjust.begin(new Adjustment.Begin(plan.id(), plan.version(), UUID.randomUUID(), told.reason()))
                .orFail();
        for (var line : told.lines()) {
            var file = files.stream()
                    .filter(one -> one.title().contains(line.file()))
                    .findFirst()
                    .orElseThrow();
            plan = adjust.put(new Adjustment.Put(
                            plan.id(),
                            plan.version(),
                            Adjustment.Ask.AMOUNT,
                            file.id(),
                            null,
                            Dong.ofMillions(line.amount()),
                            "",
                            line.because()))
                    .orFail();
        }
        plans.left(told.plan(), plan);
    }

    private void submit(AdjustedPlan told) {
        var plan = plans.get(told.plan());
        var wanted = new Adjustment.Submit(plan.id(), plan.version(), told.number(), clock.today());
        plans.left(told.plan(), submit.submit(wanted).orFail());
    }

    private void approve(AdjustedPlan told) {
        var plan = plans.get(told.plan());
        var wanted = new Adjustment.Approve(plan.id(), plan.version(), told.decision(), clock.today());
        plans.left(told.plan(), approve.approve(wanted).orFail());
    }
}
