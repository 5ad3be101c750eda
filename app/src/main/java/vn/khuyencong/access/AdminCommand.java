package vn.khuyencong.access;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing whoever runs the program may have done from the command line: {@code ./run admin import law FILE…}.
 * Implemented as a bean by the matter it belongs to. It runs without web pages, as the program itself, on the same
 * database.
 */
public interface AdminCommand {

    /** What it answered with: everything done; something was refused or did not work. */
    int DONE = 0;

    int REFUSED = 1;

    /** The words it goes by, {@code ["import", "law"]}. */
    List<String> words();

    /** What comes after the words, and what it does, in one line of English. */
    String usage();

    /** Does it and tells so; answers what the program ends with. */
    int run(List<String> arguments, PrintStream out);

    /** A file as whoever runs the program named it, from the folder she stands in. */
    static Path file(String argument) {
        var folder = System.getenv("KC_CALLER_DIR");
        return folder == null ? Path.of(argument) : Path.of(folder).resolve(argument);
    }
}
