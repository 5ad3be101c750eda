package vn.khuyencong.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The data that are measured on: the sample city with generated data, made once and kept until a migration or the
 * generator changes. Those of earlier versions are deleted.
 */
final class LargeProvince {

    private static final String PREFIX = "life-";
    private static final List<String> MADE_BY =
            List.of("classpath*:db/migration/*.sql", "classpath*:sample/generate/*.sql");

    private LargeProvince() {}

    /**
     * The folder, filled.
     *
     * @param part one in how many of a large province; more than 1 while trying out
     */
    static Path folder(Path state, int part) throws IOException, InterruptedException {
        var folder = state.resolve(PREFIX + part + "-" + fingerprint());
        if (Files.exists(folder.resolve("ready"))) return folder;
        Files.createDirectories(state);
        forget(state);
        Files.createDirectories(folder);
        try (var _ = Program.start(folder)) {
            System.out.println("The sample city is laid down in " + folder);
        }
        Program.administer(
                folder,
                List.of(
                        "generate",
                        "--establishments",
                        Integer.toString(1_000_000 / part),
                        "--projects",
                        Integer.toString(200_000 / part),
                        "--entries",
                        Integer.toString(2_000_000 / part)));
        Files.createFile(folder.resolve("ready"));
        return folder;
    }

    private static void forget(Path state) throws IOException {
        try (var old = Files.list(state)) {
            for (var folder : old.filter(one -> state.relativize(one).toString().startsWith(PREFIX))
                    .toList()) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var resolver = new PathMatchingResourcePatternResolver();
            for (var pattern : MADE_BY) {
                var files = resolver.getResources(pattern);
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (var file : files) digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
