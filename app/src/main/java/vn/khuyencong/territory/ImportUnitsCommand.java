package vn.khuyencong.territory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.web.Texts;

/** {@code ./run admin import units FILE…}: takes lists of administrative units over, all of them or nothing. */
@Component
class ImportUnitsCommand implements AdminCommand {

    private final ImportUnits units;
    private final UnitImports imports;
    private final TransactionTemplate transaction;
    private final Texts texts;

    ImportUnitsCommand(ImportUnits units, UnitImports imports, TransactionTemplate transaction, Texts texts) {
        this.units = units;
        this.imports = imports;
        this.transaction = transaction;
        this.texts = texts;
    }

    @Override
    public List<String> words() {
        return List.of("import", "units");
    }

    @Override
    public String usage() {
        return "[--resolution TEXT] [--since DAY] ([--before DAY|--from DAY|--on DAY] FILE)…    takes lists of"
                + " administrative units and of what became of them";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = new Asked(out);
        if (!asked.read(arguments)) return REFUSED;
        if (asked.lists.isEmpty()) {
            out.println("Which files? ./run admin import units FILE…");
            return REFUSED;
        }
        var resolution = asked.resolution == null
                ? texts.text(Texts.VIETNAMESE, "territory.import.resolution-default")
                : asked.resolution;
        var begun = System.nanoTime();
        var plan = java.util.Objects.requireNonNull(transaction.execute(_ -> {
            var done = units.take(
                    asked.lists, asked.since, resolution, step -> out.printf("… %s%n", sentence("step." + step)));
            if (!done.refused()) imports.taken(asked.lists, asked.since, resolution, UnitImport.Report.of(done));
            return done;
        }));
        tell(plan, out);
        out.printf(Locale.ROOT, "%.1f s.%n", (System.nanoTime() - begun) / 1e9);
        return plan.refused() ? REFUSED : DONE;
    }

    private void tell(ImportPlan plan, PrintStream out) {
        plan.problems()
                .forEach(problem -> out.printf(
                        "%s%s%s: %s%n",
                        problem.refuses() ? "" : "Look at ",
                        problem.file(),
                        problem.line() > 0 ? ", line " + problem.line() : "",
                        texts.finding(Locale.ENGLISH, problem.sentence())));
        var counts = plan.counts();
        out.printf(
                "%d units: %d new, %d already there, %d last longer. %d changes: %d new, %d already there, %d of a unit"
                        + " that goes on. %d different.%n",
                counts.units(),
                counts.newUnits(),
                counts.sameUnits(),
                counts.longer(),
                counts.changes(),
                counts.newChanges(),
                counts.sameChanges(),
                counts.goingOn(),
                counts.different());
        out.println(sentence(plan.refused() ? "refused" : "done"));
    }

    private String sentence(String key) {
        return texts.text(Locale.ENGLISH, "territory.import.told." + key);
    }

    /** What stands on the command line. A day before a file holds for that file only. */
    private static final class Asked {
        private final PrintStream out;
        private final List<GivenList> lists = new ArrayList<>();
        private LocalDate since = ImportUnits.SINCE;
        private @Nullable String resolution;
        private UnitFileReader.@Nullable Meaning next;

        Asked(PrintStream out) {
            this.out = out;
        }

        boolean read(List<String> arguments) {
            for (var at = 0; at < arguments.size(); at++) {
                var word = arguments.get(at);
                if (!word.startsWith("--")) {
                    if (!file(word)) return false;
                    continue;
                }
                if (++at >= arguments.size()) return refuse(word + " needs a value");
                if (!option(word, arguments.get(at))) return false;
            }
            return true;
        }

        private boolean option(String word, String value) {
            if (word.equals("--resolution")) {
                resolution = value;
                return true;
            }
            LocalDate day;
            try {
                day = LocalDate.parse(value);
            } catch (DateTimeException _) {
                return refuse(word + ": not a day (2025-07-01): " + value);
            }
            switch (word) {
                case "--since" -> since = day;
                case "--before" -> next = new UnitFileReader.Meaning(UnitFile.Role.BEFORE, day);
                case "--from" -> next = new UnitFileReader.Meaning(UnitFile.Role.FROM, day);
                case "--on" -> next = new UnitFileReader.Meaning(UnitFile.Role.TRANSITIONS, day);
                default -> {
                    return refuse("unknown: " + word);
                }
            }
            return true;
        }

        private boolean file(String argument) {
            var file = AdminCommand.file(argument);
            var name = String.valueOf(file.getFileName());
            var meaning = next == null ? UnitFileReader.meaning(name).orElse(null) : next;
            next = null;
            if (meaning == null) {
                return refuse(
                        name + ": its name does not say for which day it is (…before-2025-07-01.csv,"
                                + " …from-2025-07-01.csv, transitions-2025-07-01.csv); say --before, --from or --on DAY before it");
            }
            try {
                lists.add(new GivenList(name, meaning.role(), meaning.on(), new FileBytes(Files.readAllBytes(file))));
                return true;
            } catch (IOException unreadable) {
                return refuse(file + ": cannot be read (" + unreadable.getMessage() + ")");
            }
        }

        private boolean refuse(String why) {
            out.println(why + ". Nothing was taken over.");
            return false;
        }
    }
}
