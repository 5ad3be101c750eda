package vn.khuyencong.support;

import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.project.AnswerChange;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.ChangeDeciders;
import vn.khuyencong.project.ChangeDecision;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.CloseStopped;
import vn.khuyencong.project.DecideChange;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Step;

/** Requests for changes: the centre asks, the officer confirms, whoever is named decides. */
@TestComponent
public class Changing {

    private final Office office;
    private final Projects projects;
    private final ChangeDeciders deciders;
    private final AskChange ask;
    private final AnswerChange answer;
    private final DecideChange decide;
    private final CloseStopped close;

    Changing(
            Office office,
            Projects projects,
            ChangeDeciders deciders,
            AskChange ask,
            AnswerChange answer,
            DecideChange decide,
            CloseStopped close) {
        this.office = office;
        this.projects = projects;
        this.deciders = deciders;
        this.ask = ask;
        this.answer = answer;
        this.decide = decide;
        this.close = close;
    }

    /** A letter of the day, with its reason. */
    public static Asked asked(LocalDate day, ChangeKind kind, Wanted wanted) {
        return new Asked(kind, wanted, "45/TTKC", day, "Cơ sở đề nghị");
    }

    public Decision ask(LocalDate day, UUID id, ChangeKind kind, Wanted wanted) {
        return office.on(day, "trungtam", () -> ask.ask(id, projects.get(id).version(), asked(day, kind, wanted)));
    }

    public Decision withdraw(LocalDate day, UUID id) {
        return office.on(
                day, "trungtam", () -> ask.withdraw(id, projects.get(id).version(), "Không cần nữa"));
    }

    public Decision confirm(LocalDate day, UUID id) {
        return office.on(
                day, "so.chuyenvien", () -> answer.confirm(id, projects.get(id).version(), "Đề nghị chấp thuận"));
    }

    public Decision giveBack(LocalDate day, UUID id) {
        return office.on(
                day, "so.chuyenvien", () -> answer.giveBack(id, projects.get(id).version(), "Chưa rõ lý do"));
    }

    /** Somebody decides it, by the step that fits the request. */
    public Decision decide(LocalDate day, String username, UUID id, boolean granted) {
        return office.on(
                day,
                username,
                () -> decide.decide(
                        deciders.step(id, granted),
                        id,
                        projects.get(id).version(),
                        new ChangeDecision(granted, "77/QĐ", day, granted ? "" : "Chưa cần thiết")));
    }

    /** Asked, confirmed, and granted by the one who is named to decide it. */
    public Decision granted(LocalDate day, UUID id, ChangeKind kind, Wanted wanted) {
        moved(ask(day, id, kind, wanted));
        moved(confirm(day, id));
        var step = office.on(day, "so.chuyenvien", () -> deciders.step(id, true));
        var chairman = step == Step.DECIDE_CHANGE_ABOVE || step == Step.STOP_ABOVE;
        return decide(day, chairman ? "ubnd" : "so.lanhdao", id, true);
    }

    public Decision close(LocalDate day, UUID id) {
        return office.on(
                day, "so.lanhdao", () -> close.close(id, projects.get(id).version(), "01/BB-TL", day));
    }
}
