package vn.khuyencong.life;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program itself, in a process of its own with the flags of {@code ./run}, on a folder of its own. */
final class Program implements AutoCloseable {

    static final String PASSWORD = "do-toc-do-2026";

    private static final Duration START = Duration.ofMinutes(5);
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final URI address;

    private Program(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it answers. */
    static Program start(Path data) throws IOException, InterruptedException {
        var port = freePort();
        var process = process(data, port, List.of()).redirectErrorStream(true);
        process.redirectOutput(Path.of(data + ".log").toFile());
        var program = new Program(process.start(), URI.create("http://127.0.0.1:" + port));
        program.awaitReady();
        return program;
    }

    /** Has it do an administrator's word. */
    static void administer(Path data, List<String> words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("admin"));
        all.addAll(words);
        var ended = process(data, 0, all).inheritIO().start().waitFor();
        if (ended != 0) throw new IllegalStateException("Refused: " + words);
    }

    URI address() {
        return address;
    }

    private static ProcessBuilder process(Path data, int port, List<String> words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.khuyencong.KhuyenCong"));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("KC_DATA_DIR", data.toString());
        builder.environment().put("KC_SAMPLE_DATA", "true");
        builder.environment().put("KC_SAMPLE_PASSWORD", PASSWORD);
        builder.environment().put("KC_DATABASE_URL", "");
        return builder;
    }

    private void awaitReady() throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            for (var waited = Duration.ZERO; waited.compareTo(START) < 0; waited = waited.plusSeconds(1)) {
                if (!process.isAlive())
                    throw new IllegalStateException("The program did not start; its log is beside its folder");
                try {
                    if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException _) {
                    // not yet
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
        throw new IllegalStateException("The program is not ready after " + START);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops it as a person would, so that the database is closed in order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
