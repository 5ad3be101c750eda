package vn.khuyencong.legal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;

/** {@code ./run admin import law FILE…}: takes the texts of documents into the register. */
@Component
class ImportLaw implements AdminCommand {

    private final PlaceTexts texts;

    ImportLaw(PlaceTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> words() {
        return List.of("import", "law");
    }

    @Override
    public String usage() {
        return "FILE…    takes the texts of legal documents into the register (form of the state codification)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("Which files? ./run admin import law FILE…");
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
            tell(file, LawTextReader.read(Files.readString(file)), out);
            return true;
        } catch (LawText.NotUnderstood refused) {
            out.printf(
                    "%s: refused, nothing of it was taken over. Line %d: %s%n",
                    file, refused.line(), refused.getMessage());
        } catch (CharacterCodingException _) {
            out.printf("%s: refused, it is not text in UTF-8.%n", file);
        } catch (IOException unreadable) {
            out.printf("%s: cannot be read (%s).%n", file, unreadable.getMessage());
        }
        return false;
    }

    private void tell(Path file, LawText text, PrintStream out) {
        var taken = texts.take(text.places());
        out.printf(
                "%s: %d places: %d new, %d got their text, %d got another text, %d unchanged.%n",
                file, text.places().size(), taken.added(), taken.placed(), taken.changed(), taken.unchanged());
        taken.unknown()
                .forEach((number, places) -> out.printf(
                        "  Left out: %s is not in the register (%d places). Register it and import again.%n",
                        number, places));
        text.remarks().forEach(remark -> out.println("  Look at " + remark));
    }
}
