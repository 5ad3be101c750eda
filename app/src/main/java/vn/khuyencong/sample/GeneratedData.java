package vn.khuyencong.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Invented data at scale: establishments, and đề án over many years with their papers, moves, plans and money. Laid down
 * by set-based SQL ({@code sample/generate}) in one transaction, as the owner of the tables, since the trail's triggers
 * are laid aside for it; one entry of the trail says so. Every constraint holds, and the ledger's trigger keeps the
 * balances as ever.
 */
@Component
class GeneratedData {

    private static final String STEPS = "classpath:sample/generate/*.sql";

    private static final String SAMPLE = """
            select exists (select from access.account where username = 'trungtam')
               and exists (select from establishment.establishment where sample)""";

    private static final String REAL = "select exists (select from establishment.establishment where not sample)";

    /** No other tax code begins so: those of the sample city go on otherwise. */
    private static final String GENERATED = """
            select exists (select from establishment.establishment where province = '48' and tax_code >= '041' and tax_code < '042')""";

    private static final int ALL = 100;
    /** The share of the time that is left when all is laid down. */
    private static final int STATISTICS = 5;

    /** What was filled, so that plans are made for what is there and later readers need not look twice. */
    private static final List<String> FILLED = List.of("establishment", "project", "plan", "budget");

    private final JdbcConnectionDetails owner;

    GeneratedData(JdbcConnectionDetails owner) {
        this.owner = owner;
    }

    /** Told about every step before it runs. */
    interface Progress {
        /** @param percent how much of the work is done, as measured once */
        void at(int percent, String step);
    }

    /** One file of statements; its first line says its share of the time, and what it lays down. */
    private record Step(int share, String name, String statements) {}

    /** Why nothing may be generated here; empty where it may. */
    Optional<String> against() {
        try (var connection = connect()) {
            return against(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lays everything down, or nothing. */
    void lay(GenerateOptions options, LocalDate today, Progress progress) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            lay(connection, options, today, progress);
            connection.commit();
            progress.at(ALL - STATISTICS, "statistics");
            connection.setAutoCommit(true);
            for (var table : filled(connection)) run(connection, "vacuum (analyze) " + table);
            progress.at(ALL, "done");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Optional<String> against(Connection connection) throws SQLException {
        if (!holds(connection, SAMPLE)) {
            return Optional.of("There are no sample data here, and invented data belong to the sample city only:"
                    + " start the program with KC_SAMPLE_DATA=true on an empty database first.");
        }
        if (holds(connection, REAL)) {
            return Optional.of("There are establishments here that are no samples: somebody works with this database,"
                    + " and invented ones would be taken for real.");
        }
        if (holds(connection, GENERATED)) {
            return Optional.of("Data were generated here already. Begin with an empty data folder for others.");
        }
        return Optional.empty();
    }

    /** The same in the caller's transaction. */
    static void lay(Connection connection, GenerateOptions options, LocalDate today, Progress progress)
            throws SQLException {
        settle(connection, options, today);
        var done = 0;
        for (var step : steps()) {
            progress.at(done, step.name());
            run(connection, step.statements());
            done += step.share();
        }
    }

    private static void settle(Connection connection, GenerateOptions options, LocalDate today) throws SQLException {
        run(connection, """
                set local synchronous_commit = off; set local work_mem = '128MB'; set local maintenance_work_mem = '256MB';
                set local kc.generate_establishments = '%d'; set local kc.generate_projects = '%d'; set local kc.generate_entries = '%d';
                set local kc.generate_years = '%d'; set local kc.generate_seed = '%d'; set local kc.generate_day = '%s'""".formatted(
                        options.establishments(),
                        options.projects(),
                        options.entries(),
                        options.years(),
                        options.seed(),
                        today));
    }

    private static List<String> filled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select string_agg(schemaname || '.' || relname, ',' order by 1) from pg_stat_user_tables where schemaname in ('"
                                + String.join("', '", FILLED) + "')")) {
            found.next();
            return List.of(found.getString(1).split(","));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static List<Step> steps() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(STEPS))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(GeneratedData::step)
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Step step(Resource file) {
        try {
            var statements = file.getContentAsString(StandardCharsets.UTF_8);
            var heading = statements.lines().findFirst().orElseThrow().split(" ", 3);
            return new Step(Integer.parseInt(heading[1]), heading[2], statements);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
