package vn.khuyencong.project.funding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OpenAccount;
import vn.khuyencong.desk.ImportPreview;
import vn.khuyencong.desk.ImportPreviews;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Texts;

/**
 * {@code ./run admin import history --as USERNAME FILE}: past supports from the department's table, in the name and with
 * the rights of one of its people. They stand in the list of imports of the page, where they can be undone.
 */
@Component
class ImportHistory implements AdminCommand {

    private static final String AS = "--as";
    private static final String THERE = "project.past-there";

    private final ImportPreviews imports;
    private final Accounts accounts;
    private final Texts texts;

    ImportHistory(ImportPreviews imports, Accounts accounts, Texts texts) {
        this.imports = imports;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public List<String> words() {
        return List.of("import", "history");
    }

    @Override
    public String usage() {
        return "--as USERNAME FILE    takes a table of past supports (xlsx, csv) over in the name of an account";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 3 || !arguments.getFirst().equals(AS)) {
            out.println("./run admin import history " + usage());
            return REFUSED;
        }
        var username = arguments.get(1);
        var actor = open(username);
        if (actor.isEmpty()) {
            out.printf("There is no account %s, or it is locked.%n", username);
            return REFUSED;
        }
        try {
            var file = AdminCommand.file(arguments.getLast());
            var content = Files.readAllBytes(file);
            return CurrentActor.as(actor.get(), () -> take(file, content, out));
        } catch (IOException unreadable) {
            out.printf("Cannot be read: %s%n", unreadable.getMessage());
        } catch (NotAllowed _) {
            out.printf("%s may not keep past supports; name an account of the department.%n", username);
        }
        return REFUSED;
    }

    private Optional<Actor> open(String username) {
        return accounts.find(username)
                .flatMap(actor -> accounts.findOpen(actor.account()))
                .map(OpenAccount::actor);
    }

    private int take(Path file, byte[] content, PrintStream out) {
        var name = String.valueOf(file.getFileName());
        return switch (imports.upload(PastSupportImport.KIND, name, content, Map.of())) {
            case Upload.Refused(var finding) -> {
                out.printf("Refused, nothing of it was taken over: %s%n", texts.finding(Locale.ENGLISH, finding));
                yield REFUSED;
            }
            case Upload.Kept(var id) ->
                told(imports.find(id), imports.takeOver(id).orElse(0), out);
        };
    }

    /** Lines that were there before stop nobody: the same file again ends well and changes nothing. */
    private int told(ImportPreview preview, int taken, PrintStream out) {
        var there = 0;
        var wrong = 0;
        for (var line : preview.lines()) {
            if (line.good()) continue;
            if (line.problems().stream().allMatch(problem -> problem.code().equals(THERE))) {
                there++;
                continue;
            }
            wrong++;
            line.problems()
                    .forEach(problem -> out.printf(
                            "%s, line %d: %s%n", preview.name(), line.row().line(), sentence(problem)));
        }
        var repeated = (int) preview.goodLines() - taken;
        out.printf(
                "%d lines: %d taken over, %d already there, %d skipped.%n",
                preview.lines().size(), taken, there + repeated, wrong);
        return wrong == 0 ? DONE : REFUSED;
    }

    private String sentence(ImportPreview.Problem problem) {
        return texts.text(
                Locale.ENGLISH, "finding." + problem.code(), problem.arguments().toArray());
    }
}
