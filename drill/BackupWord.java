import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One call of {@code ./run admin backup} or {@code restore}, watched while it runs.
 *
 * @param ended  what it ended with; -9 where it was killed
 * @param said   what it printed
 * @param peakMb the most memory it held at once, as the kernel counts it
 */
record BackupWord(int ended, String said, long peakMb, Duration took) {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern WHOLE = Pattern.compile("SHA-256 of the whole: ([0-9a-f]{64})");

    /** Runs it to its end. */
    static BackupWord run(List<String> program, Map<String, String> environment, String... words) throws Exception {
        return watched(program, environment, () -> false, words);
    }

    /** Runs it and kills it, without a word, as soon as something is so. */
    static BackupWord killedOnce(Callable<Boolean> so, List<String> program, Map<String, String> environment, String... words) throws Exception {
        return watched(program, environment, so, words);
    }

    private static BackupWord watched(List<String> program, Map<String, String> environment, Callable<Boolean> kill, String... words)
            throws Exception {
        var command = new ArrayList<>(program);
        command.add("admin");
        command.addAll(List.of(words));
        var said = Files.createTempFile("khuyencong-word", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        var begun = Instant.now();
        var process = builder.start();
        var peak = 0L;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            if (kill.call()) {
                process.destroyForcibly().waitFor();
                return new BackupWord(-9, taken(said), peak, Duration.between(begun, Instant.now()));
            }
        }
        return new BackupWord(process.exitValue(), taken(said), peak, Duration.between(begun, Instant.now()));
    }

    /** The hash of all that was kept or restored; empty where nothing was. */
    String whole() {
        var found = WHOLE.matcher(said);
        return found.find() ? found.group(1) : "";
    }

    boolean done() {
        return ended == 0 && !whole().isEmpty();
    }

    String figures() {
        return "%.1f s, at most %d MB of memory".formatted(took.toMillis() / 1000.0, peakMb);
    }

    private static String taken(Path said) throws IOException {
        var text = Files.readString(said, UTF_8);
        Files.delete(said);
        return text;
    }

    private static long peak(long pid) {
        try {
            var found = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
