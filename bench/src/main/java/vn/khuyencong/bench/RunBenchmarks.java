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
import vn.khuyencong.territory.CountryUnits;

/** What {@code ./run bench [name]} calls: measures, prints a table, writes the results beside it. */
final class RunBenchmarks {

    private RunBenchmarks() {}

    /** @param arguments folder of the results; a piece of the benchmarks' name, empty for all */
    public static void main(String[] arguments) throws RunnerException, IOException {
        var folder = Path.of(arguments[0]);
        var name = arguments.length > 1 ? arguments[1] : "";
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
        System.out.println("Written to " + ResultFile.write(folder, LocalDate.now(ZoneId.systemDefault()), results));
    }
}
