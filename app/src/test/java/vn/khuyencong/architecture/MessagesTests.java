package vn.khuyencong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence has a Vietnamese and an English form and is used; every sentence asked for is written. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ASKED_FOR = Pattern.compile("ui\\.t\\(\"([a-z][\\w.\\-]*[\\w\\-])\"");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.\\-]+)\"");
    private static final Pattern FOUND = Pattern.compile("Finding\\.of\\(\\s*\"([\\w.\\-]+)\"");

    private final String sources = sources();
    private final Set<String> literals =
            LITERAL.matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toSet());

    @Test
    void everyKeyHasBothLanguages() {
        for (var file : files("_vi.properties")) {
            var english = Path.of(file.toString().replace("_vi.properties", "_en.properties"));
            assertThat(keys(english)).as(file.getFileName().toString()).isEqualTo(keys(file));
        }
    }

    @Test
    void noKeyStandsInTwoFiles() {
        var seen = new TreeSet<String>();
        for (var file : files("_vi.properties")) {
            for (var key : keys(file)) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(allKeys().stream().filter(key -> !isUsed(key))).isEmpty();
    }

    @Test
    void everyKeyAskedForIsWritten() {
        var keys = allKeys();
        assertThat(ASKED_FOR.matcher(sources).results().map(match -> match.group(1)))
                .allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(FOUND.matcher(sources).results().map(match -> "finding." + match.group(1)))
                .allSatisfy(key -> assertThat(keys)
                        .anyMatch(written -> key.endsWith("-") ? written.startsWith(key) : written.equals(key)));
    }

    /** As a whole literal, or as one of a family: "project.stage." + stage, "project.difference-" + code. */
    private boolean isUsed(String key) {
        var literal = key.startsWith("finding.") ? key.substring("finding.".length()) : key;
        if (literals.contains(key) || literals.contains(literal)) {
            return true;
        }
        return IntStream.range(1, literal.length())
                .filter(end -> literal.charAt(end) == '.' || literal.charAt(end) == '-')
                .anyMatch(end -> literals.contains(literal.substring(0, end + 1)));
    }

    private static Set<String> allKeys() {
        return files("_vi.properties").stream()
                .flatMap(file -> keys(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new TreeSet<>(properties.stringPropertyNames());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> files(String ending) {
        try (var all = Files.list(MESSAGES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sources() {
        try (var java = Files.walk(Path.of("src/main/java"));
                var pages = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(java, pages)
                    .filter(Files::isRegularFile)
                    .map(MessagesTests::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
