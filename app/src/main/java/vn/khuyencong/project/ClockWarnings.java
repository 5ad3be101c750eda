package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}");
    /** Further ahead nobody is warned, whatever a province sets. */
    private static final int MONTHS_AHEAD = 2;

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
        db.select(PROJECT.fields())
                .select(Projects.LINES, Projects.COMPONENTS)
                .from(PROJECT)
                .where(PROJECT.DUE_ON.le(today.plusMonths(MONTHS_AHEAD)), PROJECT.STAGE.notIn(ENDS))
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
        var offices = offices(project, day < 0);
        // Where nobody has entered who plays a part, nobody can be told, and all others still are.
        if (offices.isEmpty()
                || inbox.wasTold(key(running, day, offices.keySet().iterator().next()))) {
            return;
        }
        inbox.doneWith(project.id(), ALL);
        offices.forEach((office, body) -> inbox.tell(
                notice(running, office, body.orElse(null), message, left).once(key(running, day, office))));
    }

    /** Whoever may go on with the work now, each office once, and its body; once it is late, whoever manages the contract too. */
    private Map<Role, Optional<UUID>> offices(Project project, boolean late) {
        var parts = Step.after(project.stage()).stream()
                .filter(step -> !step.isAboutAChange()
                        && step.to().filter(Stage.STOPPING::equals).isEmpty())
                .map(Step::by);
        var offices = new LinkedHashMap<Role, Optional<UUID>>();
        Stream.concat(parts, late ? Stream.of(StepRole.MANAGER) : Stream.empty())
                .distinct()
                .forEach(part -> roles.findOffice(part, project.scope().tier(), project.province())
                        .ifPresent(office -> offices.putIfAbsent(
                                office,
                                part == StepRole.IMPLEMENTER ? Optional.of(project.implementer()) : Optional.empty())));
        return offices;
    }

    private static String key(Running running, int day, Role office) {
        return "clock " + running.project().id() + " " + running.lastDay() + " " + day + " " + office;
    }

    private static Notice notice(Running running, Role office, @Nullable UUID body, String message, int left) {
        var project = running.project();
        return Notice.toRole(
                project.province(),
                office,
                body,
                ProjectNews.MATTER,
                project.id(),
                message,
                List.of(project.code(), project.scope().title(), String.valueOf(left), DAY.format(running.lastDay())),
                "/de-an/" + project.id());
    }

    /** Working days left on which to warn, the most first; what is no number in the setting warns nobody. */
    List<Integer> days(Tier tier, @Nullable String province, LocalDate today) {
        var days = norms.setting(SETTING, tier, province, today).stream()
                .flatMap(setting -> NUMBER.matcher(setting.value()).results())
                .map(number -> Integer.valueOf(number.group()))
                .sorted(Comparator.reverseOrder())
                .toList();
        return days.isEmpty() ? List.of(0) : days;
    }
}
