package vn.khuyencong.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraiseProject;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.RefuseProject;
import vn.khuyencong.project.ReturnProject;
import vn.khuyencong.sample.SampleReference;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** What the department's officer makes of a file. */
@TestComponent
public class Judging {

    private static final String OFFICER = "so.chuyenvien";

    private final Office office;
    private final Projects projects;
    private final Norms norms;
    private final ReturnProject giveBack;
    private final RefuseProject refuse;
    private final AppraiseProject appraise;

    Judging(
            Office office,
            Projects projects,
            Norms norms,
            ReturnProject giveBack,
            RefuseProject refuse,
            AppraiseProject appraise) {
        this.office = office;
        this.projects = projects;
        this.norms = norms;
        this.giveBack = giveBack;
        this.refuse = refuse;
        this.appraise = appraise;
    }

    public Decision giveBack(LocalDate day, UUID id, String reason) {
        return office.on(
                day, OFFICER, () -> giveBack.giveBack(id, projects.get(id).version(), reason));
    }

    /** Every criterion is met. */
    public Decision pass(LocalDate day, UUID id, Dong proposed) {
        return office.on(
                day,
                OFFICER,
                () -> appraise.appraise(
                        id, projects.get(id).version(), marked(day, true, "Đạt cả năm nội dung"), proposed));
    }

    /** No criterion is met. */
    public Decision fail(LocalDate day, UUID id) {
        return office.on(
                day, OFFICER, () -> refuse.refuse(id, projects.get(id).version(), marked(day, false, "Không đạt")));
    }

    public Appraisal marked(LocalDate day, boolean meets, String conclusion) {
        var marks = norms.criteria(Tier.LOCAL, SampleReference.PROVINCE, day).stream()
                .map(criterion -> new Appraisal.Mark(criterion.id(), meets, ""))
                .toList();
        return new Appraisal(marks, conclusion);
    }
}
