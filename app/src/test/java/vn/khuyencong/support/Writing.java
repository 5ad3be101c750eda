package vn.khuyencong.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Contents;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.Scope;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** A workshop's need, and the file the centre makes of it. */
@TestComponent
public class Writing {

    private final Office office;
    private final Needs needs;
    private final StartProject start;
    private final SaveProject save;
    private final Projects projects;

    Writing(Office office, Needs needs, StartProject start, SaveProject save, Projects projects) {
        this.office = office;
        this.needs = needs;
        this.start = start;
        this.save = save;
        this.projects = projects;
    }

    public UUID need(LocalDate day, String owner, String item, Dong cost) {
        var send = new Need.Send(UUID.randomUUID(), "ADVANCED_MACHINERY", false, item, cost, "Nâng công suất", null);
        return switch (office.on(day, owner, () -> needs.send(send))) {
            case Need.Outcome.Done(var need) -> need;
            case Need.Outcome.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    /** The centre takes a need up. */
    public UUID open(LocalDate day, UUID need) {
        return office.on(
                day,
                "trungtam",
                () -> start.start(new StartProject.Start.OfNeed(
                        UUID.randomUUID(), need, needs.get(need).version())));
    }

    /** The centre fills the whole form in. */
    public int fill(LocalDate day, UUID id, int planYear, Estimate estimate) {
        return fill(day, id, Tier.LOCAL, planYear, estimate);
    }

    /** The centre fills the whole form in, for money of one source. */
    public int fill(LocalDate day, UUID id, Tier tier, int planYear, Estimate estimate) {
        return office.on(day, "trungtam", () -> {
            var project = projects.get(id);
            var opened = project.scope();
            var scope = new Scope(
                    tier, planYear, opened.activity(), opened.productionLine(), opened.title(), opened.place());
            var form = new SaveProject.Save(
                    id, project.version(), scope, contents(day), estimate, new Commitments(true, true));
            return switch (save.save(form)) {
                case SaveProject.Outcome.Saved(var version) -> version;
                case SaveProject.Outcome.Refused(var findings) -> throw new AssertionError(findings.toString());
            };
        });
    }

    static Contents contents(LocalDate day) {
        return new Contents(
                "Máy cũ không đạt độ chính xác",
                "Tăng năng suất",
                "Một máy",
                "Mua và lắp đặt máy",
                "Trung tâm ký hợp đồng với cơ sở",
                "Thêm mười việc làm",
                day.plusMonths(1),
                day.plusMonths(6));
    }
}
