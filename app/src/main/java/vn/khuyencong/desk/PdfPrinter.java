package vn.khuyencong.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.NotFound;

/**
 * Turns documents into PDF with the LibreOffice of the machine, where there is one. Each is printed in a folder of its
 * own that is thrown away; two at a time, the others wait.
 */
@Component
public class PdfPrinter {

    private static final int AT_A_TIME = 2;
    private static final int SECONDS = 60;
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/opt/libreoffice/program");

    private final @Nullable Path program;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** @param setting where {@code soffice} is; "none" to do without; empty to look for it */
    PdfPrinter(@Value("${kc.office-program:}") String setting) {
        this.program = find(setting).orElse(null);
    }

    /** Whether documents can be had as PDF on this machine. */
    public boolean isThere() {
        return program != null;
    }

    /** @throws NotFound where there is no LibreOffice */
    public byte[] print(byte[] docx) {
        if (program == null) throw new NotFound("No LibreOffice on this machine");
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("The printer is busy");
            try {
                return printed(program, docx);
            } finally {
                places.release();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] printed(Path program, byte[] docx) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kc-pdf");
        try {
            Files.write(folder.resolve("giay.docx"), docx);
            var process = new ProcessBuilder(
                            program.toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            folder.resolve("giay.docx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("LibreOffice took more than " + SECONDS + " s");
            }
            var pdf = folder.resolve("giay.pdf");
            if (!Files.isRegularFile(pdf)) {
                throw new IOException("LibreOffice made no PDF: " + Files.readString(folder.resolve("log")));
            }
            return Files.readAllBytes(pdf);
        } finally {
            throwAway(folder);
        }
    }

    private static void throwAway(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static Optional<Path> find(String setting) {
        if (setting.equals("none")) return Optional.empty();
        if (!setting.isBlank()) return Optional.of(Path.of(setting)).filter(Files::isExecutable);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
