package khuyencong.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What generated files were made from. The same again: they need not be made, nor anything be compiled, anew. */
final class Stamp {

    private static final String FILE = ".stamp";

    private final MessageDigest digest;

    Stamp() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Stamp of(Path fileOrFolder) throws IOException {
        if (Files.notExists(fileOrFolder)) return this;
        try (var files = Files.walk(fileOrFolder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(fileOrFolder.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return this;
    }

    Stamp of(Class<?>... generators) throws IOException {
        for (var generator : generators) {
            try (var bytes = generator.getResourceAsStream(
                    generator.getName().substring(generator.getPackageName().length() + 1) + ".class")) {
                if (bytes != null) digest.update(bytes.readAllBytes());
            }
        }
        return this;
    }

    /** Does the work in the emptied folder, unless this very stamp lies in it already. */
    void unlessIn(Path folder, Work work) throws Exception {
        var file = folder.resolve(FILE);
        var stamp = HexFormat.of().formatHex(digest.digest());
        if (Files.exists(file) && Files.readString(file).equals(stamp)) return;
        TemporaryFolders.delete(folder);
        Files.createDirectories(folder);
        work.run();
        Files.writeString(file, stamp);
    }

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }
}
