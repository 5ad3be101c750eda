package vn.khuyencong.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.project.MonthlyClock.Due;

/** Tells the implementer which months are owed, and the department which reports have come in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MonthlyNews {

    private static final String WORDS = "notice.project.month.";
    private static final String AHEAD = WORDS + "AHEAD";
    private static final String TODAY = WORDS + "TODAY";
    private static final String OVER = WORDS + "OVER";
    private static final String HANDED_IN = WORDS + "HANDED_IN";
    private static final String REMARKED = WORDS + "REMARKED";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final MonthlyOwed owed;
    private final MonthlyReports reports;
    private final StepRoles roles;
    private final Inbox inbox;
    private final OfficeClock clock;

    MonthlyNews(MonthlyOwed owed, MonthlyReports reports, StepRoles roles, Inbox inbox, OfficeClock clock) {
        this.owed = owed;
        this.reports = reports;
        this.roles = roles;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A report is in: nobody is reminded of its month any more, and whoever watches over the work has it before her. */
    void handedIn(Project project, YearMonth month, LocalDate signedOn) {
        var due = owed.due(project, month);
        if (due != null && due.lastDay().isBefore(clock.today())) {
            inbox.doneWith(project.id(), List.of(OVER));
            tellOver(project, owed.missing(project, signedOn, reports.months(project.id())));
        } else {
            inbox.doneWith(project.id(), List.of(AHEAD, TODAY));
        }
        // One line a file: whoever opens the latest report has those before it beneath.
        inbox.doneWith(project.id(), List.of(HANDED_IN));
        tell(project, StepRole.APPRAISER, words(project, HANDED_IN, month, MonthlyRules.words(month)));
    }

    /** The department has read a report and said something to it. */
    void remarked(Project project, YearMonth month, String text) {
        inbox.doneWith(project.id(), List.of(HANDED_IN));
        tell(project, StepRole.IMPLEMENTER, words(project, REMARKED, month, MonthlyRules.words(month), text));
    }

    /** Names every month that is missing in one line; told once for each list of months. */
    void tellOver(Project project, List<Due> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var months =
                missing.stream().map(due -> MonthlyRules.words(due.month())).collect(Collectors.joining(", "));
        tell(
                project,
                StepRole.IMPLEMENTER,
                words(project, OVER, missing.getFirst().month(), months).once(project, months));
    }

    /**
     * Reminds of the coming month; the reminder before it is done.
     *
     * @param left working days left
     */
    void tellNear(Project project, Due due, int day, int left) {
        var message = due.lastDay().equals(clock.today()) ? TODAY : AHEAD;
        var words = words(
                        project,
                        message,
                        due.month(),
                        MonthlyRules.words(due.month()),
                        String.valueOf(left),
                        DAY.format(due.lastDay()))
                .once(project, due.month() + " " + day + " " + message);
        if (!inbox.wasTold(words.once())) {
            inbox.doneWith(project.id(), List.of(AHEAD, TODAY));
            tell(project, StepRole.IMPLEMENTER, words);
        }
    }

    /** The same for months that are late, where the list of them has changed. */
    void tellOverAgain(Project project, List<Due> missing) {
        var months =
                missing.stream().map(due -> MonthlyRules.words(due.month())).collect(Collectors.joining(", "));
        if (!inbox.wasTold(key(project, months))) {
            inbox.doneWith(project.id(), List.of(OVER));
            tellOver(project, missing);
        }
    }

    /** A sentence about a file, where it leads, and the name under which it is told once; none: every time. */
    private record Words(String message, List<String> arguments, String link, String once) {

        Words once(Project project, String what) {
            return new Words(message, arguments, link, key(project, what));
        }
    }

    private static Words words(Project project, String message, YearMonth month, String... more) {
        var arguments = Stream.concat(Stream.of(project.code(), project.scope().title()), Stream.of(more))
                .toList();
        return new Words(message, arguments, "/de-an/" + project.id() + "/bao-cao-thang?thang=" + month, "");
    }

    private static String key(Project project, String what) {
        return "month " + project.id() + " " + what;
    }

    private void tell(Project project, StepRole part, Words words) {
        // Where nobody has entered who plays a part, nobody can be told.
        roles.findOffice(part, project.scope().tier(), project.province()).ifPresent(office -> {
            var notice = Notice.toRole(
                    project.province(),
                    office,
                    part == StepRole.IMPLEMENTER ? project.implementer() : null,
                    ProjectNews.MATTER,
                    project.id(),
                    words.message(),
                    words.arguments(),
                    words.link());
            inbox.tell(words.once().isEmpty() ? notice : notice.once(words.once()));
        });
    }
}
