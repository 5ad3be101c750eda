package vn.khuyencong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The results of a day as a file, with the machine they were measured on. A second run of the day takes its place. */
final class ResultFile {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private ResultFile() {}

    static Path write(Path folder, String name, List<?> results) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("date", name);
        content.put("machine", machine());
        content.put("results", results);
        Files.createDirectories(folder);
        var file = folder.resolve(name + ".json");
        var text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content);
        return Files.writeString(file, text + "\n");
    }

    private static Map<String, Object> machine() throws IOException {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processor", processor());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        return machine;
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) return "unknown";
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
