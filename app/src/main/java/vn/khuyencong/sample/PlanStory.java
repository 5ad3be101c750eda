package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.CreatePlan;
import vn.khuyencong.plan.FillPlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.SubmitPlan;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.PlanRound;
import vn.khuyencong.shared.Tier;

/** The rounds of the year's plan: made and submitted by the department's leader, approved by the chairman. */
@Component
class PlanStory implements YearStory {

    private final CreatePlan create;
    private final FillPlan fill;
    private final SubmitPlan submit;
    private final ApprovePlan approve;
    private final SamplePlans plans;

    PlanStory(CreatePlan create, FillPlan fill, SubmitPlan submit, ApprovePlan approve, SamplePlans plans) {
        this.create = create;
        this.fill = fill;
        this.submit = submit;
        this.approve = approve;
        this.plans = plans;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var happenings = new ArrayList<Happening>();
        for (var round : story.plans()) {
            var projects = files.stream()
                    .filter(file -> round.key().equals(file.told().plan()))
                    .map(SampleFile::id)
                    .toList();
            happenings.add(happening(days, round.made(), SamplePeople.LEADER, () -> make(round, days, projects)));
            happenings.add(happening(days, round.submitted(), SamplePeople.LEADER, () -> submit(round, days)));
            var approved = round.approved();
            if (approved != null) {
                happenings.add(
                        happening(days, approved, SamplePeople.CHAIR, () -> approve(round, days.workday(approved))));
            }
        }
        return happenings;
    }

    private static Happening happening(StoryDays days, String day, String account, Runnable work) {
        return new Happening(days.workday(day), Phase.PLAN, account, work);
    }

    private void make(PlanRound round, StoryDays days, List<UUID> projects) {
        var plan = create.create(new Plan.Create(UUID.randomUUID(), days.year(round.year()), Tier.LOCAL))
                .orFail();
        plans.left(
                round.key(),
                fill.add(plan.id(), plan.version(), projects, "Theo kết quả thẩm định và thứ tự ưu tiên")
                        .orFail());
    }

    private void submit(PlanRound round, StoryDays days) {
        var plan = plans.get(round.key());
        var submission = new Plan.Submit(
                plan.id(), plan.version(), round.number(), days.workday(round.submitted()), round.text());
        plans.left(round.key(), submit.submit(submission).orFail());
    }

    private void approve(PlanRound round, LocalDate decidedOn) {
        var plan = plans.get(round.key());
        var decision = new Plan.Approve(plan.id(), plan.version(), round.decision(), decidedOn);
        plans.left(round.key(), approve.approve(decision).orFail());
    }
}
