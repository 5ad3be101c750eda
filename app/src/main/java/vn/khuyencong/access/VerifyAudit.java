package vn.khuyencong.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ./run admin verify-audit [NUMBER HASH]}: proves the trail, or names the first change that was tampered with. */
@Component
class VerifyAudit implements AdminCommand {

    private final VerifyTrail trail;
    private final Verifications verifications;

    VerifyAudit(VerifyTrail trail, Verifications verifications) {
        this.trail = trail;
        this.verifications = verifications;
    }

    @Override
    public List<String> words() {
        return List.of("verify-audit");
    }

    @Override
    public String usage() {
        return "[NUMBER HASH]    reckons every seal of the trail anew; with a seal written down earlier, that too";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        ChainWalk.WrittenDown writtenDown;
        try {
            writtenDown = writtenDown(arguments);
        } catch (IllegalArgumentException notUnderstood) {
            out.println("Not understood. A seal is written down as its number and its hash: verify-audit 1234 9f3a…");
            return REFUSED;
        }
        var started = System.nanoTime();
        var report = trail.verify(writtenDown);
        verifications.keep(report);
        var seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
        out.printf(
                "Checked %d changes in %d seals in %.1f s (%.0f a second); %d wait for their seal.%n",
                report.rows(), report.seals(), seconds, report.rows() / seconds, report.waiting());
        var broken = report.broken();
        if (broken != null) {
            out.println("BROKEN at " + broken.inWords());
            return REFUSED;
        }
        var last = report.last();
        if (last != null) {
            out.println("Whole. The last seal, to be written down outside: " + last.number() + " " + last.hash());
        }
        return DONE;
    }

    private static ChainWalk.@Nullable WrittenDown writtenDown(List<String> arguments) {
        return switch (arguments.size()) {
            case 0 -> null;
            case 2 ->
                new ChainWalk.WrittenDown(
                        Long.parseLong(arguments.getFirst()),
                        arguments.getLast().toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("A number and a hash");
        };
    }
}
