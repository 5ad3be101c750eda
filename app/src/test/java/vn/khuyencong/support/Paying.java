package vn.khuyencong.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.project.AdvanceMoney;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.PayRemainder;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.RefundMoney;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.shared.Dong;

/** The money of a đề án from its first advance to its settlement. */
@TestComponent
public class Paying {

    private static final String ACCOUNTANT = "ketoan";

    private final Office office;
    private final Projects projects;
    private final AdvanceMoney advance;
    private final PayRemainder pay;
    private final RefundMoney refund;
    private final SettleProject settle;

    Paying(
            Office office,
            Projects projects,
            AdvanceMoney advance,
            PayRemainder pay,
            RefundMoney refund,
            SettleProject settle) {
        this.office = office;
        this.projects = projects;
        this.advance = advance;
        this.pay = pay;
        this.refund = refund;
        this.settle = settle;
    }

    public Decision advance(LocalDate day, UUID id, Dong amount) {
        return office.on(
                day, ACCOUNTANT, () -> advance.advance(id, projects.get(id).version(), amount, day, "01/UNC"));
    }

    public Decision pay(LocalDate day, UUID id, Dong amount) {
        return office.on(day, ACCOUNTANT, () -> pay.pay(id, projects.get(id).version(), amount, day, "02/UNC"));
    }

    public Decision refund(LocalDate day, UUID id, Dong amount) {
        return office.on(
                day, ACCOUNTANT, () -> refund.refund(id, projects.get(id).version(), amount, day, "03/GNT"));
    }

    public Decision settle(LocalDate day, UUID id, Map<String, String> reasons) {
        return office.on(
                day,
                "so.lanhdao",
                () -> settle.settle(id, projects.get(id).version(), "01/BB-QT", day, new Reasons(reasons)));
    }
}
