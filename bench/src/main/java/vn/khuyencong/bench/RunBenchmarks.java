package vn.khuyencong.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.khuyencong.life.EstablishmentPages;
import vn.khuyencong.life.Life;
import vn.khuyencong.life.MoneyPages;
import vn.khuyencong.territory.CountryUnits;

/** What {@code ./run bench [name]} calls: measures, prints a table, writes the results beside it. */
final class RunBenchmarks {

    private RunBenchmarks() {}

    /** Measured by its name only: its data take minutes to make, once. */
    private static final String LIFE = "life";

    /** The same data, pages of programmes, plans and money. */
    private static final String MONEY = "money";

    /** The same data, the register of establishments. */
    private static final String ESTABLISHMENTS = "establishments";

    /** One in how many of a large province, while trying out. */
    private static final String PART = "KC_BENCH_PART";

    /** @param arguments folder of the results; a piece of the benchmarks' name, empty for all */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        var name = arguments.length > 1 ? arguments[1] : "";
        if (name.equals(LIFE) || name.equals(MONEY) || name.equals(ESTABLISHMENTS)) {
            life(folder, name);
            return;
        }
        if ("CountryUnits".contains(name))
            CountryUnits.measure(folder.resolve("../..").normalize(), System.out);
        if (!name.isEmpty() && "CountryUnits".contains(name)) return;
        var options = new OptionsBuilder()
                .include("vn\\.khuyencong\\..*" + Pattern.quote(name))
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(7)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                .shouldFailOnError(true)
                .build();
        var results = ResultTable.of(new Runner(options).run());
        System.out.println(results.text());
        System.out.println("Written to " + ResultFile.write(folder, today().toString(), results.lines()));
    }

    private static void life(Path folder, String name) throws IOException, InterruptedException {
        var state = folder.resolve("../../.run/bench").toAbsolutePath().normalize();
        var part = Integer.parseInt(System.getenv().getOrDefault(PART, "1"));
        var lines = switch (name) {
            case MONEY -> MoneyPages.measure(state, part, System.out);
            case ESTABLISHMENTS -> EstablishmentPages.measure(state, part, System.out);
            default -> Life.measure(state, part, System.out);
        };
        System.out.println("Written to " + ResultFile.write(folder, today() + "-" + name, lines));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
