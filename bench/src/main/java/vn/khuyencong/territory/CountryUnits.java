package vn.khuyencong.territory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import khuyencong.schema.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.khuyencong.KhuyenCong;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.access.CurrentActor;

/**
 * All units of the country on a real PostgreSQL: how long the import takes, and how long a lookup of a name. Not one of
 * the small benchmarks: what is measured is mostly the database, once warm, from one thread.
 */
public final class CountryUnits {

    /** Where the lists lie, seen from the folder of the project. */
    private static final Path LISTS = Path.of("../shared/data/admin-units");

    private static final List<String> FILES =
            List.of("units-before-2025-07-01.csv", "units-from-2025-07-01.csv", "transitions-2025-07-01.csv");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int EVERY = 40;
    private static final int ROUNDS = 3;
    private static final int MOST_FOUND = 20;

    private CountryUnits() {}

    /** Measures and prints; says so where the lists are not at hand. */
    public static void measure(Path project, PrintStream out) throws IOException {
        var lists = project.resolve(LISTS).normalize();
        if (!Files.isDirectory(lists)) {
            out.println("CountryUnits: left out, the lists of units are not at hand: " + lists);
            return;
        }
        try (var database = EmbeddedDatabase.temporary();
                var program = start(database)) {
            importAll(program, lists, out);
            importAll(program, lists, out);
            lookUp(program, names(lists), out);
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedDatabase database) {
        return new SpringApplication(KhuyenCong.class)
                .run(
                        "--server.port=-1",
                        "--kc.sample-data=false",
                        "--kc.jobs=false",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    private static void importAll(ConfigurableApplicationContext program, Path lists, PrintStream out) {
        var words = Stream.concat(
                        Stream.of("import", "units"),
                        FILES.stream()
                                .map(file ->
                                        lists.resolve(file).toAbsolutePath().toString()))
                .toList();
        var begun = System.nanoTime();
        var answer = program.getBean(AdminCommands.class).run(words, out);
        if (answer != 0) throw new IllegalStateException("The lists were refused");
        out.printf(Locale.ROOT, "CountryUnits.import: %.2f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private static void lookUp(ConfigurableApplicationContext program, List<String> names, PrintStream out) {
        var lookup = program.getBean(UnitLookup.class);
        CurrentActor.runAs(Actor.system(null), () -> {
            for (var name : names) lookup.find(name, DAY, MOST_FOUND);
            var times = new long[names.size() * ROUNDS];
            var found = 0;
            for (var at = 0; at < times.length; at++) {
                var begun = System.nanoTime();
                if (!lookup.find(names.get(at % names.size()), DAY, MOST_FOUND).isEmpty()) found++;
                times[at] = System.nanoTime() - begun;
            }
            Arrays.sort(times);
            out.printf(
                    Locale.ROOT,
                    "CountryUnits.lookup: %d names, %d%% found; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; target p95 ≤ 20 ms: %s%n",
                    names.size(),
                    found * 100L / times.length,
                    at(times, 50),
                    at(times, 95),
                    at(times, 99),
                    at(times, 95) <= 20 ? "met" : "NOT met");
        });
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Old and new names: as they are, with the unit they lie in left out, without accents, with a letter too many. */
    private static List<String> names(Path lists) throws IOException {
        var names = new ArrayList<String>();
        for (var file : FILES.subList(0, 2)) {
            var lines = Files.readAllLines(lists.resolve(file));
            for (var at = 1; at < lines.size(); at += EVERY) {
                var name = lines.get(at).split(",", -1)[1];
                names.add(name);
                names.add(AddressWords.plain(name));
                names.add(AddressWords.of(name).bare() + "h");
            }
        }
        Collections.shuffle(names, new Random(2026));
        return names;
    }
}
