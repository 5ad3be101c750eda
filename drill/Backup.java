import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Backup and restore where things go wrong: killed half way, no room on the disk, an owner of the database who may little,
 * millions of entries. KC_DRILL_PROGRAM: the words that start our program; KC_DRILL_ENTRIES: how many entries (2,000,000).
 */
final class Backup {

    private static final String OURS = "mat khau cua cuoc dien tap 9";
    private static final String ENTRIES = System.getenv().getOrDefault("KC_DRILL_ENTRIES", "2000000");
    /** What a hundredfold database may take more. */
    private static final long MORE_MB = 128;

    private final Drill drill;
    private final List<String> words = List.of(System.getenv("KC_DRILL_PROGRAM").split(" "));
    private final Path data;
    private final Path kept;

    private Backup(Drill drill) throws Exception {
        this.drill = drill;
        this.data = drill.folder().resolve("data");
        this.kept = Files.createDirectories(drill.folder().resolve("kept"));
    }

    public static void main(String[] arguments) throws Exception {
        int result;
        try (var drill = new Drill("backup")) {
            new Backup(drill).all();
            result = drill.result();
        }
        Runtime.getRuntime().halt(result);
    }

    private void all() throws Exception {
        var program = start("khuyencong", data, true);
        var small = word(data, "backup", kept.resolve("small.age").toString());
        Drill.figure("the sample city:", small.figures());
        drill.prove("the sample city is kept while the program runs", small::done);
        weakOwner(kept.resolve("small.age"), small.whole());
        drill.stop(program);
        drill.said(with("admin", "generate", "--establishments", "20000", "--projects", "20000", "--entries", ENTRIES, "--years", "3"), settings(data, 0));
        program = start("khuyencong-large", data, true);
        var large = killed();
        drill.prove("a large database takes no more memory than a small one, by " + MORE_MB + " MB", () -> large.peakMb() <= small.peakMb() + MORE_MB);
        full();
        drill.stop(program);
        restored(large);
    }

    /** Killed half way, there is nothing but the half file, and the next try goes through. */
    private BackupWord killed() throws Exception {
        var file = kept.resolve("large.age");
        var half = kept.resolve("large.age.part");
        var killed = BackupWord.killedOnce(() -> Files.exists(half) && Files.size(half) > 1_000_000, words, settings(data, 0), "backup", file.toString());
        drill.prove("killed half way: no backup, only its .part", () -> killed.ended() == -9 && Files.notExists(file) && Files.exists(half));
        var next = word(data, "backup", file.toString());
        Drill.figure("a database of " + ENTRIES + " entries:", next.figures() + ", " + Files.size(file) / 1_000_000 + " MB");
        drill.prove("the next try is whole and leaves no .part", () -> next.done() && Files.exists(file) && Files.notExists(half));
        return next;
    }

    /** A disk of four megabytes, which only root can make. */
    private void full() throws Exception {
        var disk = Files.createDirectories(drill.folder().resolve("disk"));
        if (new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()).start().waitFor() != 0) {
            Drill.figure("left out:", "the full disk; only root may make a small one");
            return;
        }
        try {
            var refused = word(data, "backup", disk.resolve("kept.age").toString());
            drill.prove("on a full disk it says so, and nothing stays", () -> {
                try (var there = Files.list(disk)) {
                    return refused.ended() == 1 && refused.said().contains("disk is full") && there.findAny().isEmpty();
                }
            });
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private void restored(BackupWord large) throws Exception {
        var file = kept.resolve("large.age").toString();
        var place = drill.folder().resolve("restored");
        var until = Instant.now().plusSeconds(15);
        var half = BackupWord.killedOnce(
                () -> Files.exists(place.resolve("restoring")) && Instant.now().isAfter(until), words, settings(place, 0), "restore", file);
        drill.prove("a restore is killed half way", () -> half.ended() == -9);
        var back = word(place, "restore", file);
        Drill.figure("restored:", back.figures());
        drill.prove("the next one takes away what was half done, and it comes back the same", () -> back.done() && back.whole().equals(large.whole()));
        drill.prove("a second restore into the same place is refused", () -> word(place, "restore", file).ended() == 1);
        drill.prove("the trail that came back is unbroken", () -> word(place, "verify-audit").ended() == 0);
    }

    /** Another server, whose administrator gave us a database and an account that may little. */
    private void weakOwner(Path file, String whole) throws Exception {
        var theirs = drill.folder().resolve("theirs");
        var program = start("their-server", theirs, false);
        var port = Files.readAllLines(theirs.resolve("postgres/data/postmaster.pid")).get(3).strip();
        var password = Files.readString(theirs.resolve("postgres/password")).strip();
        var server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        // The server was started by the program, whose own role steps aside.
        tell(server + "postgres", password, "alter role kc_app rename to kc_app_of_theirs");
        tell(server + "postgres", password, "create role khuyencong login createrole password 'drill-password'");
        tell(server + "postgres", password, "create database khuyencong owner khuyencong");
        var settings = settings(drill.folder().resolve("theirs-files"), 0);
        settings.putAll(Map.of(
                "KC_DATABASE_URL", server + "khuyencong", "KC_DATABASE_USER", "khuyencong", "KC_DATABASE_PASSWORD", "drill-password"));
        var refused = BackupWord.run(words, settings, "restore", file.toString());
        drill.prove("an owner who may not silence triggers is told what a superuser must grant", () -> says(refused, 1, "grant set on parameter session_replication_role to khuyencong"));
        tell(server + "postgres", password, "grant set on parameter session_replication_role to khuyencong");
        var back = BackupWord.run(words, settings, "restore", file.toString());
        drill.prove("with that grant it restores, the same", () -> says(back, 0, whole));
        var again = BackupWord.run(words, settings, "backup", kept.resolve("theirs.age").toString());
        drill.prove("and is kept from there, the same", () -> says(again, 0, whole));
        drill.stop(program);
    }

    private static boolean says(BackupWord word, int ended, String words) {
        var right = word.ended() == ended && word.said().contains(words);
        if (!right) System.out.println(word.said());
        return right;
    }

    private static void tell(String database, String password, String sentence) throws Exception {
        try (var connection = DriverManager.getConnection(database, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(sentence);
        }
    }

    private Process start(String name, Path folder, boolean sample) throws Exception {
        var port = Drill.freePort();
        var settings = settings(folder, port);
        settings.put("KC_SAMPLE_DATA", Boolean.toString(sample));
        return drill.start(name, words, settings, "http://localhost:" + port + "/actuator/health/readiness");
    }

    private BackupWord word(Path folder, String... word) throws Exception {
        var done = BackupWord.run(words, settings(folder, 0), word);
        if (done.ended() != 0) System.out.println(done.said().strip());
        return done;
    }

    private List<String> with(String... more) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private static Map<String, String> settings(Path folder, int port) {
        return new HashMap<>(Map.of(
                "PORT", Integer.toString(port),
                "KC_DATA_DIR", folder.toString(),
                "KC_DATABASE_URL", "",
                "KC_SAMPLE_DATA", "false",
                "KC_SAMPLE_PASSWORD", OURS,
                "KC_BACKUP_PASSWORD", OURS));
    }
}
