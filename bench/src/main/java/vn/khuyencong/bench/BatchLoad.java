package vn.khuyencong.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocketFactory;

/**
 * Streams cases as NDJSON to a running program and counts the answers. Not part of {@code ./run bench}, since it needs a
 * program and a token: {@code KC_TOKEN=… java BatchLoad.java http://localhost:8080 1000000}.
 *
 * <p>Speaks HTTP/1.1 itself: answers come while cases are still being sent, and the JDK's client reads none before it
 * has sent all, so that both ends would wait for the other for ever.
 */
final class BatchLoad {

    private static final String PATH = "/api/v1/assessments/batch";
    private static final int DIFFERENT = 1_024;
    private static final int CHUNK = 32_768;
    private static final long MEGABYTE = 1_048_576;

    private final URI program;
    private final String token;
    private final int lines;
    private final byte[][] cases = new byte[DIFFERENT][];

    private BatchLoad(URI program, String token, int lines) {
        this.program = program;
        this.token = token;
        this.lines = lines;
        var random = new Random(2026);
        for (int i = 0; i < DIFFERENT; i++) cases[i] = line(random).getBytes(StandardCharsets.UTF_8);
    }

    /** @param arguments address of the program; how many cases */
    public static void main(String[] arguments) throws IOException {
        var token = System.getenv("KC_TOKEN");
        if (arguments.length != 2 || token == null) {
            System.err.println("KC_TOKEN=… java BatchLoad.java http://localhost:8080 1000000");
            System.exit(2);
        }
        var load = new BatchLoad(URI.create(arguments[0]), token, Integer.parseInt(arguments[1]));
        if (!load.run()) System.exit(1);
    }

    private boolean run() throws IOException {
        try (var socket = connect()) {
            var begun = System.nanoTime();
            var sent = CompletableFuture.runAsync(() -> send(socket));
            var in = new BufferedInputStream(socket.getInputStream(), CHUNK);
            var status = text(in);
            var chunked = chunked(in);
            if (!status.contains(" 200")) {
                System.err.println(status);
                return false;
            }
            var count = chunked ? countChunks(in) : count(in, Long.MAX_VALUE);
            sent.join();
            report(count, (System.nanoTime() - begun) / 1e9);
            return count == lines;
        }
    }

    private void report(long count, double seconds) {
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,d of %,d lines answered in %.1f s: %,.0f lines/s; the client holds %d MB%n",
                count,
                lines,
                seconds,
                count / seconds,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    private Socket connect() throws IOException {
        var secure = program.getScheme().equals("https");
        var port = program.getPort() >= 0 ? program.getPort() : secure ? 443 : 80;
        return secure
                ? SSLSocketFactory.getDefault().createSocket(program.getHost(), port)
                : new Socket(program.getHost(), port);
    }

    private void send(Socket socket) {
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), CHUNK);
            out.write(head().getBytes(StandardCharsets.UTF_8));
            var chunk = new ByteArrayOutputStream(CHUNK);
            for (int i = 0; i < lines; i++) {
                chunk.writeBytes(cases[i % DIFFERENT]);
                if (chunk.size() >= CHUNK || i == lines - 1) {
                    write(out, chunk.toByteArray());
                    chunk.reset();
                }
            }
            write(out, new byte[0]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String head() {
        return String.join(
                "\r\n",
                "POST " + PATH + " HTTP/1.1",
                "Host: " + program.getAuthority(),
                "Authorization: Bearer " + token,
                "Content-Type: application/x-ndjson",
                "Accept: application/x-ndjson",
                "Transfer-Encoding: chunked",
                "Connection: close",
                "",
                "");
    }

    private static void write(OutputStream out, byte[] chunk) throws IOException {
        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(chunk);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        if (chunk.length == 0) out.flush();
    }

    /** Reads the header to its end. @return whether the answer comes in chunks */
    private static boolean chunked(InputStream in) throws IOException {
        var chunked = false;
        for (var field = text(in); !field.isEmpty(); field = text(in)) {
            chunked |= field.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked");
        }
        return chunked;
    }

    private static long countChunks(InputStream in) throws IOException {
        long count = 0;
        for (var size = size(in); size > 0; size = size(in)) {
            count += count(in, size);
            text(in);
        }
        return count;
    }

    private static long size(InputStream in) throws IOException {
        var text = text(in);
        return text.isEmpty() ? 0 : Long.parseLong(text, 16);
    }

    /** How many lines end within so many bytes. */
    private static long count(InputStream in, long bytes) throws IOException {
        long count = 0;
        for (long i = 0; i < bytes; i++) {
            var next = in.read();
            if (next < 0) break;
            if (next == '\n') count++;
        }
        return count;
    }

    private static String text(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') text.append((char) next);
        }
        return text.toString();
    }

    private static String line(Random random) {
        var fields = Map.of(
                "day", LocalDate.of(2025, 10, 15).plusDays(random.nextInt(400)).toString(),
                "place", random.nextBoolean() ? "20308" : "20194",
                "activity", random.nextInt(10) < 7 ? "ADVANCED_MACHINERY" : "DEMONSTRATION_MODEL",
                "cost", Long.toString(random.nextLong(10, 5_000) * 1_000_000),
                "line", Boolean.toString(random.nextInt(5) == 0),
                "form", random.nextBoolean() ? "SME" : "BUSINESS_HOUSEHOLD",
                "sector", random.nextBoolean() ? "MECHANICAL_ELECTRONIC" : "HANDICRAFT");
        var text = """
                {"date":"$day","tier":"NATIONAL","activity":"$activity","eligibleCost":$cost,"productionLine":$line,\
                "applicant":{"legalForm":"$form","place":"$place","sector":"$sector"}}
                """;
        for (var field : fields.entrySet()) text = text.replace("$" + field.getKey(), field.getValue());
        return text;
    }
}
