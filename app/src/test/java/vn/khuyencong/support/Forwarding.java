package vn.khuyencong.support;

import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraiseProject;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.Forwarding.Answer;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.RecordAgencyAnswer;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** National money at the department: passed at base, sent to the ministry's agency, answered, completed. */
@TestComponent
public class Forwarding {

    private static final String OFFICER = "so.chuyenvien";

    private final Office office;
    private final Projects projects;
    private final Norms norms;
    private final AppraiseProject appraise;
    private final ForwardProject forward;
    private final RecordAgencyAnswer answers;

    Forwarding(
            Office office,
            Projects projects,
            Norms norms,
            AppraiseProject appraise,
            ForwardProject forward,
            RecordAgencyAnswer answers) {
        this.office = office;
        this.projects = projects;
        this.norms = norms;
        this.appraise = appraise;
        this.forward = forward;
        this.answers = answers;
    }

    public static Answer answer(Result result, LocalDate day, @Nullable Dong amount) {
        return new Answer(result, "88/CTĐP-QLKC", day, amount, result == Result.PASSED ? "" : "Bổ sung báo giá");
    }

    /** Every criterion of national money is met. */
    public Decision pass(LocalDate day, UUID id, Dong proposed) {
        var marks = norms.criteria(Tier.NATIONAL, null, day).stream()
                .map(criterion -> new Appraisal.Mark(criterion.id(), true, ""))
                .toList();
        return office.on(
                day,
                OFFICER,
                () -> appraise.appraise(
                        id, projects.get(id).version(), new Appraisal(marks, "Đạt cả năm nội dung"), proposed));
    }

    public Decision send(LocalDate day, UUID id) {
        return office.on(
                day, OFFICER, () -> forward.forward(id, projects.get(id).version(), "45/SCT-QLCN", day));
    }

    public Decision answered(LocalDate day, UUID id, Answer answer) {
        return office.on(day, OFFICER, () -> answers.answer(id, projects.get(id).version(), answer));
    }

    public Decision passBack(LocalDate day, UUID id) {
        return office.on(
                day, OFFICER, () -> forward.passBack(id, projects.get(id).version(), "Cục yêu cầu báo giá mới"));
    }

    public Decision complete(LocalDate day, UUID id) {
        return office.on(
                day, "trungtam", () -> forward.complete(id, projects.get(id).version(), "Báo giá tháng này"));
    }

    /** A file that was handed in, passed and sent. */
    UUID forwarded(LocalDate day, UUID id, Dong proposed) {
        moved(pass(day, id, proposed));
        moved(send(day, id));
        return id;
    }
}
