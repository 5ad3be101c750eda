package vn.khuyencong.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files that jobs leave, in the data folder; a half-written one is never offered. */
@Component
class JobFiles {

    private final Path folder;

    JobFiles(@Value("${kc.data-dir:./data}") Path dataDir) {
        this.folder = dataDir.resolve("jobs");
    }

    String write(UUID job, Consumer<OutputStream> writer) {
        try {
            Files.createDirectories(folder);
            var half = folder.resolve(job + ".half");
            try (var stream = new BufferedOutputStream(Files.newOutputStream(half))) {
                writer.accept(stream);
            }
            Files.move(half, find(job.toString()), StandardCopyOption.ATOMIC_MOVE);
            return job.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path find(String name) {
        return folder.resolve(name);
    }
}
