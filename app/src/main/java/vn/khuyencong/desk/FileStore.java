package vn.khuyencong.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files in the data folder, each named by its own SHA-256. A file is whole and on disk before its row is written, so a
 * row never points at half a file.
 */
@Component
class FileStore {

    private final Path files;
    private final Path incoming;

    FileStore(@Value("${kc.data-dir:./data}") Path dataDir) {
        this.files = dataDir.resolve("files");
        this.incoming = files.resolve("incoming");
    }

    /** A file that has come in and is not kept yet; closing it throws it away unless it was kept. */
    record Incoming(Path path, String sha256, long bytes) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    Incoming receive(InputStream content) throws IOException {
        Files.createDirectories(incoming);
        var path = incoming.resolve(UUID.randomUUID().toString());
        var digest = sha256();
        long bytes;
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes = new DigestInputStream(content, digest).transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        return new Incoming(path, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    void keep(Incoming file) throws IOException {
        var place = find(file.sha256());
        Files.createDirectories(place.getParent());
        Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    Path find(String sha256) {
        return files.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
