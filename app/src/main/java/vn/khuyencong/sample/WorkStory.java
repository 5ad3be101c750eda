package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ConfirmProgress;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.ReportProgress;
import vn.khuyencong.project.SignContract;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Agreement;
import vn.khuyencong.sample.Story.Line;
import vn.khuyencong.sample.Story.Report;
import vn.khuyencong.shared.Dong;

/** The work itself: the contract, the reports, and the department's word for them. */
@Component
@Order(3)
class WorkStory implements FileStory {

    private final SignContract sign;
    private final ReportProgress report;
    private final ConfirmProgress confirm;
    private final OfficeClock clock;
    private final SampleSight sight;

    WorkStory(SignContract sign, ReportProgress report, ConfirmProgress confirm, OfficeClock clock, SampleSight sight) {
        this.sign = sign;
        this.report = report;
        this.confirm = confirm;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var happenings = new ArrayList<Happening>();
        var contract = file.told().contract();
        if (contract != null) {
            happenings.add(file.happening(contract.day(), Phase.WORK, SamplePeople.LEADER, () -> sign(file, contract)));
        }
        for (var told : file.told().progress()) {
            happenings.add(file.happening(told.day(), Phase.WORK, SamplePeople.CENTRE, () -> report(file, told)));
            if (told.confirmed() != null) {
                happenings.add(file.happening(told.confirmed(), Phase.WORK, SamplePeople.OFFICER, () -> confirm(file)));
            }
        }
        return happenings;
    }

    private void sign(SampleFile file, Agreement told) {
        var contract = new Contract(
                file.paper("HĐ-KC"),
                clock.today(),
                Dong.ofMillions(file.told().proposed()),
                file.days().day(told.ends()));
        Outcomes.done(file.title(), sign.sign(file.id(), sight.version(file.id()), contract));
    }

    private void report(SampleFile file, Report told) {
        var investment = file.told().lines().stream().mapToLong(Line::total).sum();
        var progress =
                new Progress(Dong.ofMillions(told.done()), Dong.ofMillions(investment), told.content(), clock.today());
        Outcomes.done(file.title(), report.report(file.id(), sight.version(file.id()), progress));
    }

    private void confirm(SampleFile file) {
        var id = file.id();
        Outcomes.done(
                file.title(),
                confirm.confirm(
                        id,
                        sight.version(id),
                        sight.openReport(id),
                        file.story().checked()));
    }
}
