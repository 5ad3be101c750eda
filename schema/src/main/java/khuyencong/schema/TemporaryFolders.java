package khuyencong.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of databases that are to be forgotten. What a killed program left behind is swept up by the next one. */
final class TemporaryFolders {

    private static final String PREFIX = "khuyencong-database-";

    private TemporaryFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    static void sweep() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var folder : folders) {
                if (Files.exists(folder.resolve("ready"))) sweep(folder);
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var lock = FolderLock.of(folder)) {
            LeftOverServer.stop(lock.folder().resolve("data"));
            delete(folder);
        } catch (FolderInUse e) {
            // a program at work
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) Files.deleteIfExists(file);
        }
    }
}
