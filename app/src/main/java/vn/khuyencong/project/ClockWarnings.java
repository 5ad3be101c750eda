package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;

/**
 * Reminds whoever can act before, on and after the last day of a running step. On which days is a setting, in working
 * days left; the latest warning takes the place of the one before.
 */
@Component
@Transactional
public class ClockWarnings {

    private static final String SETTING = "CLOCK_WARNINGS";
    private static final String WORDS = "notice.project.clock.";
    private static final List<String> ALL = List.of(WORDS + "AHEAD", WORDS + "TODAY", WORDS + "OVER");
    private static final List<Stage> ENDS =
            Arrays.stream(Stage.values()).filter(Stage::isEnd).toList();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DSLContext db;
    private final Norms norms;
    private final StepRoles roles;
    private final Inbox inbox;
    private final OfficeClock clock;

    ClockWarnings(DSLContext db, Norms norms, StepRoles roles, Inbox inbox, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.roles = roles;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The last day (inclusive) that is so near that its files are nearly late. */
    @Transactional(readOnly = true)
    public LocalDate lastNearDay(@Nullable String province, LocalDate today) {
        return norms.workingDaysAfter(
                today, Math.max(0, days(Tier.LOCAL, province, today).getFirst()));
    }

    /** Tells today's warnings, each once, also those of days on which the program did not run. As the program itself. */
    public void tell() {
        var today = clock.today();
        // Twice the working days is more than any weekend or holiday between them.
        var horizon = norms.workingDaysAfter(
                today, 2 * Math.max(1, days(Tier.NATIONAL, null, today).getFirst()));
        db.select(PROJECT.fields())
                .select(Projects.LINES)
                .from(PROJECT)
                .where(PROJECT.DUE_ON.le(horizon), PROJECT.STAGE.notIn(ENDS))
                .orderBy(PROJECT.DUE_ON)
                .fetch(row -> new Running(Projects.project(row), row.get(PROJECT.DUE_ON)))
                .forEach(running -> tell(running, today));
    }

    private record Running(Project project, LocalDate lastDay) {}

    private void tell(Running running, LocalDate today) {
        var project = running.project();
        int left = norms.workingDaysBetween(today, running.lastDay());
        days(project.scope().tier(), project.province(), today).stream()
                .filter(day -> left <= day)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> tell(running, day, left));
    }

    private void tell(Running running, int day, int left) {
        var project = running.project();
        var message = WORDS + (day > 0 ? "AHEAD" : day == 0 ? "TODAY" : "OVER");
        var parts = parts(project, day < 0);
        if (inbox.wasTold(key(running, day, parts.getFirst()))) {
            return;
        }
        inbox.doneWith(project.id(), ALL);
        // Two parts of one office are told once: they have one key.
        parts.forEach(part -> inbox.tell(notice(running, part, message, left).once(key(running, day, part))));
    }

    /** Whoever may make a step now; once it is late, whoever manages the contract too. */
    private static List<StepRole> parts(Project project, boolean late) {
        var parts = Step.after(project.stage()).stream().map(Step::by);
        return Stream.concat(parts, late ? Stream.of(StepRole.MANAGER) : Stream.empty())
                .distinct()
                .toList();
    }

    private String key(Running running, int day, StepRole part) {
        return "clock " + running.project().id() + " " + running.lastDay() + " " + day + " "
                + office(running.project(), part);
    }

    private Role office(Project project, StepRole part) {
        return roles.office(part, project.scope().tier(), project.province());
    }

    private Notice notice(Running running, StepRole part, String message, int left) {
        var project = running.project();
        return Notice.toRole(
                project.province(),
                office(project, part),
                part == StepRole.IMPLEMENTER ? project.implementer() : null,
                ProjectNews.MATTER,
                project.id(),
                message,
                List.of(project.code(), project.scope().title(), String.valueOf(left), DAY.format(running.lastDay())),
                "/de-an/" + project.id());
    }

    /** Working days left on which to warn, the most first. */
    private List<Integer> days(Tier tier, @Nullable String province, LocalDate today) {
        return norms.setting(SETTING, tier, province, today)
                .map(setting -> Arrays.stream(setting.value().split(" "))
                        .map(Integer::valueOf)
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .orElse(List.of(0));
    }
}
