package vn.khuyencong.support;

import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Contents;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.LineDetail;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.project.ProjectComponent.Indicator;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.Scope;
import vn.khuyencong.project.Vat;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Tier;

/** Flagships of two components, the machine in their first year and its demonstration in the second. */
@TestComponent
public class Flagships {

    private final Office office;
    private final Projects projects;
    private final SaveProject save;
    private final Writing writing;
    private final HandingIn handingIn;
    private final Judging judging;
    private final Planning planning;

    Flagships(
            Office office,
            Projects projects,
            SaveProject save,
            Writing writing,
            HandingIn handingIn,
            Judging judging,
            Planning planning) {
        this.office = office;
        this.projects = projects;
        this.save = save;
        this.writing = writing;
        this.handingIn = handingIn;
        this.judging = judging;
        this.planning = planning;
    }

    /** Asks for 200 million in its first year and 180 in a later one; appraised with all of it. */
    public UUID appraised(LocalDate day, int year, int later, String machine) {
        var id = writing.open(day, writing.need(day, "coso3", machine, Dong.ofMillions(440)));
        var estimate = new Estimate(
                List.of(
                        line(1, 1, machine, year, 400, 200, null),
                        line(2, 2, "Dây chuyền trình diễn " + machine, later, 600, 180, null)),
                List.of(
                        component(year, 1, "ADVANCED_MACHINERY", "Đổi mới " + machine),
                        component(year, 2, "DEMONSTRATION_MODEL", "Trình diễn " + machine)));
        write(day, id, year, "Phát triển cơ khí với " + machine, estimate, LocalDate.of(later, 12, 31));
        handingIn.attach(day, id, "SUBMIT");
        moved(handingIn.submit(day, id));
        moved(judging.pass(day, id, estimate.asked()));
        return id;
    }

    /** The same, approved by the plan of its first year, which is given just its part. */
    public UUID approved(LocalDate day, int year, int later, String machine) {
        var id = appraised(day, year, later, machine);
        planning.allot(day, year, Dong.ofMillions(200));
        approvedPlan(day, year, List.of(id));
        return id;
    }

    /** A plan of some new files, and of whatever runs on, submitted and approved. */
    public Plan approvedPlan(LocalDate day, int year, List<UUID> fresh) {
        var plan = fresh.isEmpty() ? planning.empty(day, year) : planning.plan(day, year, fresh);
        return done(planning.approve(day, done(planning.submit(day, plan))));
    }

    /** The centre writes a flagship that begins with its plan year. */
    public void write(LocalDate day, UUID id, int year, String title, Estimate estimate, LocalDate ends) {
        office.on(day, "trungtam", () -> {
            var project = projects.get(id);
            var opened = project.scope();
            var scope =
                    new Scope(ProjectKind.FLAGSHIP, Tier.LOCAL, year, opened.activity(), false, title, opened.place());
            var contents = new Contents(
                    "Máy cũ",
                    "Nâng giá trị sản phẩm cơ khí của xã",
                    "Hai hợp phần",
                    "Mua máy và trình diễn",
                    "Trung tâm",
                    "Thêm việc làm",
                    LocalDate.of(year, ends.getYear() == year ? 2 : 1, 1),
                    ends);
            var form =
                    new SaveProject.Save(id, project.version(), scope, contents, estimate, new Commitments(true, true));
            return switch (save.save(form)) {
                case SaveProject.Outcome.Saved _ -> id;
                case SaveProject.Outcome.Refused(var findings) -> throw new AssertionError(findings.toString());
            };
        });
    }

    /** From February of the first year to June of the second. */
    public static ProjectComponent component(int year, int position, String activity, String title) {
        return new ProjectComponent(
                position,
                activity,
                false,
                title,
                LocalDate.of(year, 2, 1),
                LocalDate.of(year + 1, 6, 30),
                "Làm chủ công nghệ",
                List.of(new Indicator("Hộ được hỗ trợ", Quantity.of(2), "hộ")));
    }

    /** @param total in million đồng, as the support is */
    public static EstimateLine line(
            int position, int component, String item, int year, long total, long support, @Nullable Vat vat) {
        return new EstimateLine(
                position,
                item,
                true,
                Dong.ofMillions(total),
                Dong.ofMillions(support),
                Dong.ofMillions(total - support),
                Dong.ZERO,
                EstimateLine.Counted.NOTHING,
                new LineDetail(component, year, vat, LineDetail.Make.UNKNOWN, false));
    }
}
