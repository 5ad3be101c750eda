package khuyencong.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL in a folder, also for root. It listens on this machine only, on a free port, and lets nobody in
 * without the password kept in the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "postgres";
    private static final FileAttribute<?> OURS_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final String password;
    private final @Nullable Thread forget;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server, String password, boolean temporary) {
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.forget = temporary ? new Thread(this::stop, "forget-database") : null;
        if (forget != null) Runtime.getRuntime().addShutdownHook(forget);
    }

    /**
     * The database kept in this folder; made if it is not there yet.
     *
     * @throws FolderInUse if another program holds the folder
     */
    public static EmbeddedDatabase in(Path folder) {
        return in(folder, folder.resolve("binaries"));
    }

    static EmbeddedDatabase in(Path folder, Path binaries) {
        return start(folder.toAbsolutePath().normalize(), binaries.toAbsolutePath());
    }

    /** A database that is forgotten when it is closed, or when the program ends. */
    public static EmbeddedDatabase temporary() {
        try {
            TemporaryFolders.sweep();
            return start(TemporaryFolders.create(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a place for the binaries it is a temporary one: they lie in a folder all such share. */
    private static EmbeddedDatabase start(Path folder, @Nullable Path binaries) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var lock = FolderLock.of(folder);
            try {
                LeftOverServer.stop(folder.resolve("data"));
                setAsideUnfinished(folder);
                var password = password(folder);
                var server = server(folder, binaries, password);
                Files.writeString(folder.resolve("ready"), "");
                return new EmbeddedDatabase(lock, server, password, binaries == null);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder + " does not start", e);
        }
    }

    /** A first start that was cut short leaves half a database, which PostgreSQL neither starts nor makes anew. */
    private static void setAsideUnfinished(Path folder) throws IOException {
        var data = folder.resolve("data");
        if (Files.exists(data) && Files.notExists(folder.resolve("ready"))) {
            Files.move(data, folder.resolve("unfinished-" + Instant.now().toEpochMilli()));
        }
    }

    private static String password(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (Files.exists(file)) return Files.readString(file).strip();
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        Files.createFile(file, OURS_ONLY);
        Files.writeString(file, password, UTF_8, StandardOpenOption.WRITE);
        return password;
    }

    private static EmbeddedPostgres server(Path folder, @Nullable Path binaries, String password) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                // These become arguments of initdb: nobody is let in without the password, from the first moment on.
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("password").toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false);
        if (binaries != null) {
            // The library starts the server with -F, no fsync; these come later on the command line and win.
            builder.setOverrideWorkingDirectory(binaries.toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // for a province of some hundred thousand files on a disk without moving parts
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("work_mem", "16MB")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("jit", "off");
        }
        return builder.start();
    }

    /** Address of the database, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + OWNER;
    }

    /** Who owns the database: may do everything in it. */
    public String user() {
        return OWNER;
    }

    /** The owner's password. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (forget != null) Runtime.getRuntime().removeShutdownHook(forget);
        stop();
    }

    private void stop() {
        try (lock) {
            server.close();
            if (forget != null) TemporaryFolders.delete(lock.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
