package vn.khuyencong.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.AtPlace;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyReport.Taken;
import vn.khuyencong.project.MonthlyReport.Work;
import vn.khuyencong.project.ReportMonth;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Line;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** The monthly reports of a đề án, from its contract to its acceptance; of some the last one is still owed. */
@Component
@Order(8)
class MonthStory implements FileStory {

    private static final int DAY_OF_REPORT = 20;
    private static final int LAST_DAY = 24;
    private static final int EVERY_SO_MANY_OWE_ONE = 6;
    private static final int NEARLY_WHOLE = 95;
    private static final int WHOLE = 100;

    private final ReportMonth report;
    private final SampleSight sight;

    MonthStory(ReportMonth report, SampleSight sight) {
        this.report = report;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var contract = file.told().contract();
        if (contract == null) return List.of();
        var days = days(file, file.days().workday(contract.day()));
        var happenings = new ArrayList<Happening>(days.size());
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var percent = Math.min(NEARLY_WHOLE, WHOLE * (i + 1) / (days.size() + 1));
            happenings.add(new Happening(
                    day, Phase.WORK, SamplePeople.CENTRE, () -> report(file, day, BasisPoints.ofPercent(percent))));
        }
        return happenings;
    }

    /** The day of each report: not before the contract, before the acceptance or today. */
    private static List<LocalDate> days(SampleFile file, LocalDate signed) {
        var accepted = file.told().accepted();
        var end = accepted == null ? file.days().today() : file.days().workday(accepted.day());
        var days = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(signed); !month.isAfter(YearMonth.from(end)); month = month.plusMonths(1)) {
            var day = file.days().workdayOn(month.atDay(DAY_OF_REPORT));
            if (day.isBefore(signed)) day = file.days().workdayOn(month.atDay(LAST_DAY));
            if (!day.isBefore(signed) && day.isBefore(end)) days.add(day);
        }
        if (accepted == null && file.number() % EVERY_SO_MANY_OWE_ONE == 0 && !days.isEmpty()) {
            days.removeLast();
        }
        return days;
    }

    private void report(SampleFile file, LocalDate day, BasisPoints share) {
        var lines = file.told().lines();
        var support = advancedBy(file, day);
        var own = lines.stream()
                .map(line -> Dong.ofMillions(line.total() - line.support()))
                .reduce(Dong.ZERO, Dong::plus);
        var told = new MonthlyReport(
                YearMonth.from(day),
                new Work(
                        "Thực hiện theo tiến độ hợp đồng; khối lượng đến nay đạt " + share.percent() + ".",
                        share,
                        "",
                        "Tiếp tục các hạng mục còn lại, chuẩn bị hồ sơ nghiệm thu."),
                new Spent(support, own.share(share), Dong.ZERO),
                new Taken(sight.unit(home(file)), null),
                lines(lines, share),
                places(file, share, support));
        Outcomes.stated(file.title(), report.handIn(file.id(), 0, told, UUID.randomUUID()));
    }

    /** Who benefits, of a group file at its first place. */
    private static String home(SampleFile file) {
        var group = file.told().group();
        var named = file.told().establishment();
        if (named != null) return named;
        if (group == null) throw new IllegalStateException("Nobody benefits from " + file.title());
        return group.places().getFirst().establishment();
    }

    private static Dong advancedBy(SampleFile file, LocalDate day) {
        var advance = file.told().advance();
        return advance != null && !file.days().workday(advance.day()).isAfter(day)
                ? Dong.ofMillions(advance.amount())
                : Dong.ZERO;
    }

    private static List<MonthlyReport.Line> lines(List<Line> told, BasisPoints share) {
        var lines = new ArrayList<MonthlyReport.Line>();
        for (var line : told) {
            var done = Dong.ofMillions(line.total()).share(share);
            lines.add(new MonthlyReport.Line(lines.size() + 1, share.percent(), done));
        }
        return lines;
    }

    private List<AtPlace> places(SampleFile file, BasisPoints share, Dong support) {
        var group = file.told().group();
        if (group == null) return List.of();
        var standing = sight.places(file.id());
        var each = standing.isEmpty() ? Dong.ZERO : new Dong(support.value() / standing.size());
        return standing.stream()
                .map(place -> new AtPlace(
                        place,
                        share,
                        each,
                        Dong.ofMillions(group.places().getFirst().total()).share(share)))
                .toList();
    }
}
