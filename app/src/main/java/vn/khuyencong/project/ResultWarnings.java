package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectDistinct;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.RESULT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.shared.Tier;

/**
 * Asks establishments how it stands with them, each time once: at acceptance how it was before, and when the times after
 * it have come. What was not asked because the program did not run is asked when it runs again.
 */
@Component
@Transactional
public class ResultWarnings {

    private static final String BEFORE = "notice.project.result.BEFORE";
    private static final String AFTER = "notice.project.result.AFTER";
    /** Every sentence by which results are asked for. */
    static final List<String> MESSAGES = List.of(BEFORE, AFTER);

    private static final Field<Set<Integer>> REPORTED = multiset(
                    selectDistinct(RESULT.MONTHS).from(RESULT).where(RESULT.PROJECT_ID.eq(PROJECT.ID)))
            .as("reported")
            .convertFrom(rows -> new HashSet<>(rows.map(row -> row.value1())));

    private final DSLContext db;
    private final ResultTimes times;
    private final Inbox inbox;

    ResultWarnings(DSLContext db, ResultTimes times, Inbox inbox) {
        this.db = db;
        this.times = times;
        this.inbox = inbox;
    }

    /** Asks what is to be asked today. As the program itself. */
    public void tell() {
        var today = times.today();
        var kinds = new HashMap<Kind, List<Integer>>();
        db.select(
                        PROJECT.ID,
                        PROJECT.PROVINCE,
                        PROJECT.TIER,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PROJECT.BENEFICIARY_ID,
                        ACCEPTANCE.ACCEPTED_ON,
                        REPORTED)
                .from(PROJECT)
                .join(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                // A group file is reported as a whole by its office: nobody in particular is asked.
                .where(ACCEPTANCE.ACCEPTED_ON.le(today), PROJECT.BENEFICIARY_ID.isNotNull())
                .orderBy(PROJECT.ID)
                .fetch(row -> new Supported(
                        row.get(PROJECT.ID),
                        row.get(PROJECT.PROVINCE),
                        row.get(PROJECT.TIER),
                        List.of(row.get(PROJECT.CODE), row.get(PROJECT.TITLE)),
                        row.get(PROJECT.BENEFICIARY_ID),
                        row.get(ACCEPTANCE.ACCEPTED_ON),
                        row.get(REPORTED)))
                .forEach(supported -> tell(
                        supported,
                        kinds.computeIfAbsent(
                                new Kind(supported.tier(), supported.province()),
                                kind -> times.months(kind.tier(), kind.province())),
                        today));
    }

    /** A kind of money: its times are read once, not for every file. */
    private record Kind(Tier tier, String province) {}

    private record Supported(
            UUID id,
            String province,
            Tier tier,
            List<String> names,
            UUID beneficiary,
            LocalDate acceptedOn,
            Set<Integer> reported) {}

    private void tell(Supported supported, List<Integer> asked, LocalDate today) {
        asked.stream()
                .filter(months -> !supported.reported().contains(months))
                .filter(months -> !today.isBefore(times.from(supported.acceptedOn(), months)))
                .forEach(months -> inbox.tell(notice(supported, months)));
    }

    private static Notice notice(Supported supported, int months) {
        return Notice.toEstablishment(
                        supported.province(),
                        supported.beneficiary(),
                        ProjectNews.MATTER,
                        supported.id(),
                        months == 0 ? BEFORE : AFTER,
                        List.of(supported.names().getFirst(), supported.names().getLast(), String.valueOf(months)),
                        "/de-an/" + supported.id() + "/ket-qua?sau=" + months)
                // Once a time is reported, those still open are asked for anew.
                .once("result " + supported.id() + " " + months + " "
                        + supported.reported().size());
    }
}
