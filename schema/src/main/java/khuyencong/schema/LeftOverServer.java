package khuyencong.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server of a program that was killed: it goes on without it and holds the folder. */
final class LeftOverServer {

    private LeftOverServer() {}

    /** Stops it. To be called with the folder's lock in hand, which proves that nobody needs that server. */
    static void stop(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) return;
        var pid = Files.readAllLines(pidFile).getFirst().strip();
        var server = ProcessHandle.of(Long.parseLong(pid)).filter(LeftOverServer::isPostgres);
        if (server.isPresent()) {
            new ProcessBuilder("kill", "-INT", pid).inheritIO().start(); // fast shutdown; TERM would wait for sessions
            await(server.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private static void await(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("A server left over from an earlier start does not stop: process " + server.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping process " + server.pid(), e);
        }
    }
}
