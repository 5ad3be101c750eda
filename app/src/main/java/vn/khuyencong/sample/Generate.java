package vn.khuyencong.sample;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.OfficeClock;

/** {@code ./run generate}: the sample city at the size of a large province, for trying out and measuring. */
@Component
class Generate implements AdminCommand {

    private static final int BAR = 30;

    private final GeneratedData data;
    private final OfficeClock clock;

    Generate(GeneratedData data, OfficeClock clock) {
        this.data = data;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("generate");
    }

    @Override
    public String usage() {
        return GenerateOptions.USAGE;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var read = GenerateOptions.of(arguments);
        if (!read.wrong().isEmpty()) {
            read.wrong().forEach(out::println);
            out.println("generate " + GenerateOptions.USAGE);
            return REFUSED;
        }
        var against = data.against();
        if (against.isPresent()) {
            out.println(against.get());
            return REFUSED;
        }
        var options = read.options();
        if (options.products() > 0) out.println("Products have no table yet: none are generated.");
        var bar = new Bar(out, InstantSource.system());
        data.lay(options, clock.today(), bar);
        out.printf(
                Locale.ROOT,
                "%n%,d establishments and %,d projects over %d years, in %d s.%n",
                options.establishments(),
                options.projects(),
                options.years(),
                bar.elapsed().toSeconds());
        return DONE;
    }

    /** One line that fills; one line a step where nobody sits before it. */
    private static final class Bar implements GeneratedData.Progress {

        private final PrintStream out;
        private final InstantSource watch;
        private final Instant begun;
        private final String start;
        private final String end;

        Bar(PrintStream out, InstantSource watch) {
            this.out = out;
            this.watch = watch;
            this.begun = watch.instant();
            var drawn = onTerminal();
            this.start = drawn ? "\r\u001b[K" : "";
            this.end = drawn ? "" : System.lineSeparator();
        }

        /** There is no console where nobody sits; the check believes there always is. */
        @SuppressWarnings("SystemConsoleNull")
        private static boolean onTerminal() {
            var console = System.console();
            return console != null && console.isTerminal();
        }

        Duration elapsed() {
            return Duration.between(begun, watch.instant());
        }

        @Override
        public void at(int percent, String step) {
            var full = Math.min(BAR, BAR * percent / 100);
            out.printf(
                    Locale.ROOT,
                    "%s[%s%s] %3d%% %4d s  %s%s",
                    start,
                    "#".repeat(full),
                    ".".repeat(BAR - full),
                    percent,
                    elapsed().toSeconds(),
                    step,
                    end);
            out.flush();
        }
    }
}
