package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Money;
import vn.khuyencong.project.AdvanceMoney;
import vn.khuyencong.project.PayRemainder;
import vn.khuyencong.project.RefundMoney;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;

/** Money of a đề án: advanced, paid, taken back. What is still due is read off the file. */
@Component
@Order(5)
class MoneyStory implements FileStory {

    private final AdvanceMoney advance;
    private final PayRemainder pay;
    private final RefundMoney refund;
    private final Money money;
    private final OfficeClock clock;
    private final SampleSight sight;

    MoneyStory(
            AdvanceMoney advance,
            PayRemainder pay,
            RefundMoney refund,
            Money money,
            OfficeClock clock,
            SampleSight sight) {
        this.advance = advance;
        this.pay = pay;
        this.refund = refund;
        this.money = money;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var happenings = new ArrayList<Happening>();
        var told = file.told();
        var advanced = told.advance();
        if (advanced != null) {
            happenings.add(paidBy(file, advanced.day(), () -> advance(file, Dong.ofMillions(advanced.amount()))));
        }
        if (told.paid() != null) {
            happenings.add(paidBy(file, told.paid(), () -> pay(file)));
        }
        if (told.refunded() != null) {
            happenings.add(paidBy(file, told.refunded(), () -> refund(file)));
        }
        return happenings;
    }

    private static Happening paidBy(SampleFile file, String day, Runnable work) {
        return file.happening(day, Phase.WORK, SamplePeople.ACCOUNTANT, work);
    }

    private void advance(SampleFile file, Dong amount) {
        var id = file.id();
        Outcomes.done(
                file.title(), advance.advance(id, sight.version(id), amount, clock.today(), file.paper("UNC-TU")));
    }

    private void pay(SampleFile file) {
        var id = file.id();
        var left = sight.due(id).minus(money.of(id).paidOut());
        Outcomes.done(file.title(), pay.pay(id, sight.version(id), left, clock.today(), file.paper("UNC-TT")));
    }

    private void refund(SampleFile file) {
        var id = file.id();
        var overpaid = money.of(id).paidOut().minus(sight.due(id));
        Outcomes.done(
                file.title(), refund.refund(id, sight.version(id), overpaid, clock.today(), file.paper("GNT-HT")));
    }
}
