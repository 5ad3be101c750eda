package khuyencong.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which module may read whose {@code pub_*} views, as {@code modules.properties} says. */
public record Arrows(Map<String, List<String>> readableBy) {

    private static final String EVERY = "*";

    /** Reads the arrows from a folder of resources. */
    public static Arrows in(Path resources) throws IOException {
        var readableBy = new LinkedHashMap<String, List<String>>();
        for (var line : Lines.of(resources.resolve("modules.properties"))) {
            readableBy.put(line.key(), line.values());
        }
        return new Arrows(readableBy);
    }

    /** Every module there is. */
    public Collection<String> modules() {
        return readableBy.keySet();
    }

    /** The other modules whose views this one may read. */
    public List<String> readableBy(String module) {
        var others = readableBy.getOrDefault(module, List.of());
        if (!others.contains(EVERY)) return others;
        return modules().stream().filter(other -> !other.equals(module)).toList();
    }

    /** The modules whose Java types this one may use; who reads everything knows nobody's Java. */
    List<String> typesKnownTo(String module) {
        var others = readableBy.getOrDefault(module, List.of());
        return Stream.concat(Stream.of("shared", module), others.stream()).toList();
    }
}
