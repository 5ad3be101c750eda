package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
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
    private final OfficeClock clock;

    PlanStory(CreatePlan create, FillPlan fill, SubmitPlan submit, ApprovePlan approve, OfficeClock clock) {
        this.create = create;
        this.fill = fill;
        this.submit = submit;
        this.approve = approve;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var plans = new HashMap<String, Plan>();
        var happenings = new ArrayList<Happening>();
        for (var round : story.plans()) {
            var projects = files.stream()
                    .filter(file -> round.key().equals(file.told().plan()))
                    .map(SampleFile::id)
                    .toList();
            happenings.add(
                    happening(days, round.made(), SamplePeople.LEADER, () -> make(plans, round, days, projects)));
            happenings.add(happening(days, round.submitted(), SamplePeople.LEADER, () -> submit(plans, round)));
            if (round.approved() != null) {
                happenings.add(happening(days, round.approved(), SamplePeople.CHAIR, () -> approve(plans, round)));
            }
        }
        return happenings;
    }

    private static Happening happening(StoryDays days, String day, String account, Runnable work) {
        return new Happening(days.workday(day), Phase.PLAN, account, work);
    }

    private void make(Map<String, Plan> plans, PlanRound round, StoryDays days, List<UUID> projects) {
        var plan = create.create(new Plan.Create(UUID.randomUUID(), days.year(round.year()), Tier.LOCAL))
                .orFail();
        plans.put(
                round.key(),
                fill.add(plan.id(), plan.version(), projects, "Theo kết quả thẩm định và thứ tự ưu tiên")
                        .orFail());
    }

    private void submit(Map<String, Plan> plans, PlanRound round) {
        var plan = plan(plans, round);
        var submission = new Plan.Submit(plan.id(), plan.version(), round.number(), clock.today(), round.text());
        plans.put(round.key(), submit.submit(submission).orFail());
    }

    private void approve(Map<String, Plan> plans, PlanRound round) {
        var plan = plan(plans, round);
        var decision = new Plan.Approve(plan.id(), plan.version(), round.decision(), clock.today());
        plans.put(round.key(), approve.approve(decision).orFail());
    }

    private static Plan plan(Map<String, Plan> plans, PlanRound round) {
        return Objects.requireNonNull(plans.get(round.key()), round.key());
    }
}
