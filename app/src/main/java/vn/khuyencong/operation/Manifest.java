package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What lies in a backup: of each part, the SHA-256 of its content in a fixed order, and how many rows or bytes it has. */
record Manifest(SortedMap<String, Part> parts) {

    static final String TABLE = "table/";
    static final String FILE = "file/";
    static final String SEQUENCE = "sequence/";

    Manifest {
        parts = new TreeMap<>(parts);
    }

    Manifest() {
        this(new TreeMap<>());
    }

    /** Counted: rows of a table, bytes of a file, the last value of a sequence. */
    record Part(String sha256, long count) {}

    void add(String name, MessageDigest digest, long count) {
        parts.put(name, new Part(HexFormat.of().formatHex(digest.digest()), count));
    }

    /** One value for the whole: equal where all parts are. */
    String sha256() {
        return HexFormat.of().formatHex(digest().digest(text().getBytes(UTF_8)));
    }

    long count(String kind) {
        return parts.keySet().stream().filter(name -> name.startsWith(kind)).count();
    }

    long sum(String kind) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(kind))
                .mapToLong(part -> part.getValue().count())
                .sum();
    }

    /** One line a part, as {@code sha256sum} writes them, with the count in between. */
    String text() {
        var text = new StringBuilder();
        parts.forEach((name, part) -> text.append(part.sha256() + " " + part.count() + " " + name + "\n"));
        return text.toString();
    }

    static Manifest of(String text) throws BackupRefused {
        var manifest = new Manifest();
        for (var line : text.lines().toList()) {
            var words = line.split(" ", 3);
            if (words.length < 3 || !words[1].matches("-?\\d{1,19}")) {
                throw new BackupRefused("The list of contents of this backup is not understood.");
            }
            manifest.parts.put(words[2], new Part(words[0], Long.parseLong(words[1])));
        }
        return manifest;
    }

    /** @throws BackupRefused with the first part that is missing, too much or different here */
    void sameAs(Manifest here) throws BackupRefused {
        var names = new TreeSet<>(parts.keySet());
        names.addAll(here.parts.keySet());
        for (var name : names) {
            if (!Objects.equals(parts.get(name), here.parts.get(name))) {
                throw new BackupRefused("What was restored is not what was kept: " + name);
            }
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
