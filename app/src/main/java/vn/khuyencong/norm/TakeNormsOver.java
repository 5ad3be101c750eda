package vn.khuyencong.norm;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.web.Texts;

/** {@code ./run admin import norms FILE…}: takes versions of norms over from their text form. */
@Component
class TakeNormsOver implements AdminCommand {

    private final NormFiles files;
    private final Texts texts;

    TakeNormsOver(NormFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    @Override
    public List<String> words() {
        return List.of("import", "norms");
    }

    @Override
    public String usage() {
        return "FILE…    takes versions of norms over, each file whole or not at all (YAML)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("Which files? ./run admin import norms FILE…");
            return REFUSED;
        }
        var answer = DONE;
        for (var argument : arguments) {
            if (!take(AdminCommand.file(argument), out)) answer = REFUSED;
        }
        return answer;
    }

    private boolean take(Path file, PrintStream out) {
        try {
            var taken = files.add(String.valueOf(file.getFileName()), Files.readString(file));
            out.printf("%s: %d versions are new, %d were there already.%n", file, taken.added(), taken.same());
            return true;
        } catch (NormsRefused refused) {
            out.printf("%s: refused, nothing of it was taken over.%n", file);
            refused.faults()
                    .forEach(fault -> out.printf(
                            "  %s:%d  %s%n",
                            fault.file(), fault.line(), texts.finding(Locale.ENGLISH, fault.finding())));
        } catch (CharacterCodingException _) {
            out.printf("%s: refused, it is not text in UTF-8.%n", file);
        } catch (IOException unreadable) {
            out.printf("%s: cannot be read (%s).%n", file, unreadable.getMessage());
        }
        return false;
    }
}
