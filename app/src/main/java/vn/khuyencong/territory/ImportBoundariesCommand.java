package vn.khuyencong.territory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.Texts;

/** {@code ./run admin import boundaries FILE}: takes the lines of units on a map over, where an office wants maps. */
@Component
class ImportBoundariesCommand implements AdminCommand {

    private final ImportBoundaries boundaries;
    private final OfficeClock clock;
    private final Texts texts;

    ImportBoundariesCommand(ImportBoundaries boundaries, OfficeClock clock, Texts texts) {
        this.boundaries = boundaries;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<String> words() {
        return List.of("import", "boundaries");
    }

    @Override
    public String usage() {
        return "[--day DAY] [--source TEXT] FILE    takes boundaries of units over (GeoJSON, properties.code)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var day = clock.today();
        var source = "";
        var at = 0;
        while (at + 1 < arguments.size() && arguments.get(at).startsWith("--")) {
            var value = arguments.get(at + 1);
            switch (arguments.get(at)) {
                case "--source" -> source = value;
                case "--day" -> {
                    try {
                        day = LocalDate.parse(value);
                    } catch (DateTimeException _) {
                        out.println("--day: not a day (2025-07-01): " + value);
                        return REFUSED;
                    }
                }
                default -> {
                    out.println("unknown: " + arguments.get(at));
                    return REFUSED;
                }
            }
            at += 2;
        }
        if (at != arguments.size() - 1) {
            out.println("Which file? ./run admin import boundaries FILE");
            return REFUSED;
        }
        var file = AdminCommand.file(arguments.get(at));
        try {
            var name = String.valueOf(file.getFileName());
            return tell(
                    boundaries.take(new FileBytes(Files.readAllBytes(file)), day, source.isBlank() ? name : source),
                    name,
                    out);
        } catch (IOException unreadable) {
            out.printf("%s: cannot be read (%s).%n", file, unreadable.getMessage());
            return REFUSED;
        }
    }

    private int tell(ImportBoundaries.Outcome outcome, String name, PrintStream out) {
        return switch (outcome) {
            case ImportBoundaries.Outcome.Refused(var where, var finding) -> {
                out.printf(
                        "%s: refused, nothing of it was taken over. %s %s%n",
                        name, where, texts.finding(Locale.ENGLISH, finding));
                yield REFUSED;
            }
            case ImportBoundaries.Outcome.Done(var added, var changed, var unchanged, var unmatched) -> {
                out.printf(
                        "%s: %d new, %d changed, %d unchanged, %d of no unit of that day.%n",
                        name, added, changed, unchanged, unmatched.size());
                unmatched.forEach(one -> out.println("  Look at " + one));
                yield DONE;
            }
        };
    }
}
