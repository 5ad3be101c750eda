import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** What drills share: programs that are started and surely stopped, figures, and what passed. */
final class Drill implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private int failed;

    Drill(String name) throws IOException {
        this.folder = Files.createTempDirectory("khuyencong-drill-" + name);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A folder of this drill alone; it is gone afterwards. */
    Path folder() {
        return folder;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts a program and waits until an address of it answers with 200. What it says goes to a file of the folder. */
    Process start(String name, List<String> command, Map<String, String> environment, String answers) throws Exception {
        var begun = Instant.now();
        var log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        while (!answers(answers)) {
            if (!process.isAlive() || Duration.between(begun, Instant.now()).compareTo(LONGEST_START) > 0) {
                System.out.println(Files.readString(log));
                throw new IllegalStateException(name + " did not start");
            }
            Thread.sleep(250);
        }
        figure(name + " answers after", seconds(begun));
        return process;
    }

    /** Runs a program to its end, which must be good. */
    void run(List<String> command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) throw new IllegalStateException(command + " failed");
    }

    /** Runs a program to its end, which must be good, and answers what it said. */
    String said(List<String> command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(command + " failed:\n" + said);
        return said;
    }

    /** Kills it as the kernel does, without a word. @param all also the programs it started: the whole machine is gone */
    void kill(Process process, boolean all) throws InterruptedException {
        var theirs = all ? process.descendants().toList() : List.<ProcessHandle>of();
        process.destroyForcibly();
        theirs.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (var one : theirs) one.onExit().join();
    }

    void stop(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }

    /** One thing to be proved: it holds, or this drill fails. */
    void prove(String sentence, Callable<Boolean> proof) {
        var begun = Instant.now();
        boolean holds;
        try {
            holds = proof.call();
        } catch (Exception refused) {
            System.out.println(refused);
            holds = false;
        }
        if (!holds) failed++;
        System.out.printf("%s  %s (%s)%n", holds ? "PASS" : "FAIL", sentence, seconds(begun));
    }

    static void figure(String what, Object figure) {
        System.out.printf("      %s %s%n", what, figure);
    }

    /** What the drill ends with: 0 where all was proved. */
    int result() {
        System.out.println(failed == 0 ? "PASS" : "FAIL: " + failed);
        return failed == 0 ? 0 : 1;
    }

    @Override
    public void close() {
        for (var process : started) {
            var all = process.descendants().toList();
            process.destroy();
            try {
                process.waitFor(15, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        }
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.out.println("Left behind: " + folder);
        }
    }

    private static String seconds(Instant begun) {
        return "%.1f s".formatted(Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
