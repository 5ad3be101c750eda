package khuyencong.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lines {@code key = value} in the order written; unlike {@code Properties}, a backslash is a backslash. */
record Lines(String key, String value) {

    static List<Lines> of(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Lines::parse)
                .toList();
    }

    private static Lines parse(String line) {
        int sign = line.indexOf('=');
        if (sign < 0) throw new IllegalArgumentException("Neither a comment nor key = value: " + line);
        return new Lines(
                line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }

    List<String> values() {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
