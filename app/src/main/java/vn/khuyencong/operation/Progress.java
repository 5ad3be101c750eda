package vn.khuyencong.operation;

import java.io.PrintStream;
import java.util.Locale;

/** Says every tenth part how far it has come: lines, so that a log of the night shows them too. */
final class Progress {

    private static final int STEP = 10;

    private final PrintStream out;
    private final long whole;
    private long done;
    private long said;

    Progress(PrintStream out, long whole) {
        this.out = out;
        this.whole = Math.max(1, whole);
    }

    void past(long bytes, String what) {
        done += bytes;
        var tenth = Math.min(STEP, STEP * done / whole);
        if (tenth > said) {
            said = tenth;
            out.printf(Locale.ROOT, "%3d%%  %s%n", tenth * STEP, what);
        }
    }
}
