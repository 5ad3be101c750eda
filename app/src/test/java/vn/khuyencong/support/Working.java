package vn.khuyencong.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.project.AcceptPart;
import vn.khuyencong.project.AcceptProject;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.CloseAcceptance;
import vn.khuyencong.project.ConfirmProgress;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.ReportProgress;
import vn.khuyencong.project.ReworkEstimate;
import vn.khuyencong.project.SignContract;
import vn.khuyencong.shared.Dong;

/** The work itself: the contract, the reports, the acceptance. */
@TestComponent
public class Working {

    private final Office office;
    private final Rows rows;
    private final Projects projects;
    private final ReworkEstimate rework;
    private final SignContract sign;
    private final ReportProgress report;
    private final ConfirmProgress confirm;
    private final AcceptProject accept;
    private final AcceptPart acceptPart;
    private final CloseAcceptance close;

    Working(
            Office office,
            Rows rows,
            Projects projects,
            ReworkEstimate rework,
            SignContract sign,
            ReportProgress report,
            ConfirmProgress confirm,
            AcceptProject accept,
            AcceptPart acceptPart,
            CloseAcceptance close) {
        this.office = office;
        this.rows = rows;
        this.projects = projects;
        this.rework = rework;
        this.sign = sign;
        this.report = report;
        this.confirm = confirm;
        this.accept = accept;
        this.acceptPart = acceptPart;
        this.close = close;
    }

    /** The leader signs, once the centre has cut the estimate in proportion where less was granted than asked. */
    public Decision sign(LocalDate day, UUID id, Dong amount) {
        fit(day, id);
        return contract(day, id, amount);
    }

    /** The centre cuts the estimate as it is proposed, where it waits for that. @return whether it did */
    public boolean fit(LocalDate day, UUID id) {
        return office.on(day, "trungtam", () -> {
            var sheet = rework.sheet(id);
            if (!sheet.open() || sheet.done()) return false;
            var against = rework.rework(
                    id, sheet.project().version(), sheet.proposed().lines(), true);
            if (!against.isEmpty()) throw new AssertionError(against.toString());
            return true;
        });
    }

    /** The leader signs, whatever the estimate says. */
    public Decision contract(LocalDate day, UUID id, Dong amount) {
        var contract = new Contract("01/HĐ-KC", day, amount, day.plusMonths(6));
        return office.on(day, "so.lanhdao", () -> sign.sign(id, projects.get(id).version(), contract));
    }

    public Decision report(LocalDate day, UUID id, Dong done, Dong investment) {
        var progress = new Progress(done, investment, "Đã lắp đặt", day);
        return office.on(
                day, "trungtam", () -> report.report(id, projects.get(id).version(), progress));
    }

    /** The officer confirms the report nobody has confirmed yet. */
    public Decision confirm(LocalDate day, UUID id) {
        var open = openReport(id);
        return office.on(
                day,
                "so.chuyenvien",
                () -> confirm.confirm(id, projects.get(id).version(), open, "Đã kiểm tra tại cơ sở"));
    }

    private UUID openReport(UUID id) {
        return rows.one(
                UUID.class, "select id from project.progress_report where project_id = ? and confirmed_at is null", id);
    }

    /** Minutes of one part. */
    public Decision acceptPart(LocalDate day, UUID id, PartAcceptance part) {
        return office.on(
                day,
                "so.chuyenvien",
                () -> acceptPart.accept(id, projects.get(id).version(), part));
    }

    /** The parts make the whole. */
    public Decision close(LocalDate day, UUID id, CloseAcceptance.Closing closing) {
        return office.on(
                day, "so.chuyenvien", () -> close.close(id, projects.get(id).version(), closing));
    }

    public Decision accept(LocalDate day, UUID id, Acceptance acceptance) {
        return office.on(
                day, "so.chuyenvien", () -> accept.accept(id, projects.get(id).version(), acceptance));
    }
}
