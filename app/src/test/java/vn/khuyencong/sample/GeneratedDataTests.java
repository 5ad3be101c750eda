package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.YearTest;

/** Invented data at scale, here at the smallest: laid down in a transaction that is rolled back. */
@YearTest
class GeneratedDataTests {

    private static final GenerateOptions FEW = new GenerateOptions(300, 0, 400, 4_000, 10, 7);

    private static final List<String> FILLED = List.of(
            "establishment.establishment",
            "project.project",
            "project.estimate_line",
            "project.move",
            "project.contract",
            "project.acceptance",
            "project.settlement",
            "project.past_support",
            "plan.item",
            "budget.entry");

    @Autowired
    private JdbcConnectionDetails owner;

    @Autowired
    private AdminCommands commands;

    @Autowired
    private OfficeClock clock;

    @Test
    void theSameSeedGivesTheSameData() throws SQLException {
        List<String> once = within(connection -> print(connection, FEW));
        List<String> again = within(connection -> print(connection, FEW));
        List<String> other = within(connection -> print(connection, new GenerateOptions(300, 0, 400, 4_000, 10, 8)));
        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void laysDownAsManyAsWereAskedForInEveryYearAndStage() throws SQLException {
        within(connection -> {
            var before = number(connection, "select count(*) from budget.entry");
            lay(connection, FEW);
            assertThat(number(connection, "select count(*) from made")).isEqualTo(400);
            assertThat(number(connection, "select count(*) from maker")).isEqualTo(300);
            assertThat(number(
                            connection,
                            "select sum(files) from project.list_sum where plan_year in (select plan_year from made)"))
                    .as("the sums of the lists")
                    .isEqualTo(number(
                            connection,
                            "select count(*) from project.list_line where plan_year in (select plan_year from made)"));
            assertThat(number(connection, "select count(distinct plan_year) from made"))
                    .isEqualTo(10);
            assertThat(number(connection, "select count(*) from budget.entry")).isEqualTo(before + 4_000);
            assertThat(
                            number(
                                    connection,
                                    "select count(*) from made where age >= 2 and stage not in ('SETTLED', 'STOPPED', 'REFUSED', 'WITHDRAWN')"))
                    .as("older files that are not at an end")
                    .isZero();
            return true;
        });
    }

    @Test
    void theMoneyOfEveryFileIsInOrder() throws SQLException {
        within(connection -> {
            lay(connection, FEW);
            assertThat(texts(connection, """
                            select p.code from project.project p join made using (id)
                                 left join project.contract c on c.project_id = p.id
                                 left join project.acceptance a on a.project_id = p.id
                                 left join project.settlement s on s.project_id = p.id
                                 cross join lateral (select coalesce(sum(amount_vnd), 0) as out from budget.balance
                                                     where project_id = p.id and bucket in ('PAID', 'SETTLED')) paid
                            where paid.out > coalesce(a.due_vnd, c.amount_vnd, 0) or a.due_vnd > c.amount_vnd or c.amount_vnd > p.approved_vnd
                               or p.approved_vnd > (select sum(support_vnd) from project.estimate_line where project_id = p.id)
                               or s.settled_vnd <> a.due_vnd"""))
                    .as("paid ≤ due ≤ contracted ≤ approved ≤ asked")
                    .isEmpty();
            assertThat(texts(connection, """
                            select coalesce(b.fund_id, e.fund_id) || ' ' || coalesce(b.bucket, e.bucket)
                            from budget.balance b
                                 full join (select fund_id, bucket, case bucket when 'AVAILABLE' then '00000000-0000-0000-0000-000000000000' else project_id end as project_id,
                                                   sum(amount) as amount
                                            from budget.entry cross join lateral (values (budget.bucket_from(kind), -amount_vnd), (budget.bucket_to(kind), amount_vnd)) side (bucket, amount)
                                            where bucket is not null group by 1, 2, 3) e using (fund_id, bucket, project_id)
                            where coalesce(b.amount_vnd, 0) <> coalesce(e.amount, 0)"""))
                    .as("balances beside the entries they come from")
                    .isEmpty();
            return true;
        });
    }

    @Test
    void everyFileTellsItsMovesInTheirOrderAndNoneOfTomorrow() throws SQLException {
        within(connection -> {
            lay(connection, FEW);
            assertThat(texts(connection, """
                            select p.code from (
                                select m.project_id, m.at, m.from_stage, m.to_stage, m.version_before,
                                       lag(m.at) over moves as before, lag(m.to_stage, 1, 'DRAFT') over moves as stood, row_number() over moves as number
                                from project.move m window moves as (partition by m.project_id order by m.version_before)) told
                                 join made on made.id = told.project_id join project.project p on p.id = told.project_id
                            where told.at < told.before or told.from_stage <> told.stood or told.version_before <> told.number or told.at::date > (select today from who)""")).isEmpty();
            assertThat(texts(connection, """
                            select p.code from project.project p join made using (id)
                            where p.stage <> coalesce((select to_stage from project.move where project_id = p.id order by version_before desc limit 1), 'DRAFT')
                               or p.version <> 1 + (select count(*) from project.move where project_id = p.id)""")).isEmpty();
            return true;
        });
    }

    @Test
    void everyTaxCodeChecks() throws SQLException {
        within(connection -> {
            lay(connection, FEW);
            var codes = texts(
                    connection,
                    "select tax_code from establishment.establishment where tax_code like '041%' order by 1");
            assertThat(codes).hasSizeGreaterThan(250).allMatch(GeneratedDataTests::checks);
            return true;
        });
    }

    @Test
    void theTrailSaysOnceThatDataWereGeneratedAndGoesOn() throws SQLException {
        within(connection -> {
            var before = number(connection, "select count(*) from access.change");
            lay(connection, FEW);
            assertThat(number(connection, "select count(*) from access.change")).isEqualTo(before + 1);
            assertThat(texts(connection, "select after ->> 'seed' from access.change order by id desc limit 1"))
                    .containsExactly("7");
            run(connection, "update project.project set title = title || '.' where id = (select id from made limit 1)");
            assertThat(number(connection, "select count(*) from access.change")).isEqualTo(before + 2);
            assertThat(texts(
                            connection,
                            "select tgname::text from pg_trigger where not tgisinternal and tgenabled = 'D'"))
                    .isEmpty();
            return true;
        });
    }

    @Test
    void refusesWhereSomebodyWorksAndWhereItWasDone() throws SQLException {
        within(connection -> {
            assertThat(GeneratedData.against(connection)).isEmpty();
            lay(connection, FEW);
            assertThat(GeneratedData.against(connection))
                    .hasValueSatisfying(why -> assertThat(why).contains("already"));
            run(connection, "update establishment.establishment set sample = false where tax_code = '0400900101'");
            assertThat(GeneratedData.against(connection))
                    .hasValueSatisfying(why -> assertThat(why).contains("no samples"));
            run(connection, "update access.account set username = 'ai-do' where username = 'trungtam'");
            assertThat(GeneratedData.against(connection))
                    .hasValueSatisfying(why -> assertThat(why).contains("sample city only"));
            return true;
        });
    }

    @Test
    void refusesNumbersItDoesNotUnderstand() {
        var told = new ByteArrayOutputStream();
        var answer = commands.run(
                List.of("generate", "--years", "99", "--projects", "-3", "--colour", "1", "--seed"),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(answer).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("--years wants", "--projects wants", "Unknown option: --colour", "--seed wants");
    }

    private static boolean checks(String code) {
        var weights = new int[] {31, 29, 23, 19, 17, 13, 7, 5, 3};
        var sum = 0;
        for (int at = 0; at < weights.length; at++) sum += weights[at] * (code.charAt(at) - '0');
        return code.length() == 10 && 10 - sum % 11 == code.charAt(9) - '0';
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T within(Work<T> work) throws SQLException {
        try (var connection =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            connection.setAutoCommit(false);
            try {
                return work.with(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private List<String> print(Connection connection, GenerateOptions options) throws SQLException {
        lay(connection, options);
        var prints = new ArrayList<String>();
        for (var table : FILLED) {
            var ownDefaults = table.equals("budget.entry") ? "- 'fund_id'" : "";
            prints.addAll(texts(
                    connection,
                    "select '%1$s ' || count(*) || ' ' || md5(string_agg(row, '|' order by row)) from (select (to_jsonb(t) %2$s)::text as row from %1$s t) rows"
                            .formatted(table, ownDefaults)));
        }
        return prints;
    }

    private void lay(Connection connection, GenerateOptions options) throws SQLException {
        GeneratedData.lay(connection, options, today(), (_, _) -> {});
    }

    private LocalDate today() {
        return clock.today();
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(texts(connection, query).getFirst());
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
