package vn.khuyencong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.khuyencong.KhuyenCong;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(KhuyenCong.class);
    private static final Path DOCUMENT = Path.of("../docs/modules.md");

    @Test
    void noModuleReachesInsideAnotherAndNoArrowTurnsRound() {
        MODULES.verify();
    }

    /** The generator gives a module only views of modules that its card allows. */
    @Test
    void viewsFollowTheArrows() throws IOException {
        var arrows = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/modules.properties")) {
            arrows.load(file);
        }
        var allowed = allowed();
        arrows.forEach((module, views) -> {
            if (module.equals("report")) {
                return; // is given every view, and no Java of others
            }
            var wanted = Arrays.stream(views.toString().split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.equals("access"))
                    .toList();
            assertThat(allowed.getOrDefault(module.toString(), "").split(", "))
                    .as("what %s may use", module)
                    .containsAll(wanted);
        });
    }

    /** Written by this test with -Dwrite.docs=true, compared otherwise: the document cannot lie. */
    @Test
    void theDocumentTellsTheModulesAsTheyAre() throws IOException {
        var text = document();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
    }

    private static String document() {
        var rows = MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .map(module -> "| `%s` | %s | %s |"
                        .formatted(
                                module.getIdentifier(),
                                module.getDisplayName(),
                                allowed().getOrDefault(module.getIdentifier().toString(), "")))
                .collect(Collectors.joining("\n"));
        return """
                # Modules and arrows

                One module per matter of the office. A module uses only what its card names, and never another's inside.
                This page is printed from the cards by a test.

                | Module | Matter | May use |
                |---|---|---|
                %s
                """.formatted(rows);
    }

    private static Map<String, String> allowed() {
        var all = new TreeMap<String, String>();
        MODULES.stream().forEach(module -> {
            try {
                var card = Class.forName(module.getBasePackage().getName() + ".package-info")
                        .getAnnotation(ApplicationModule.class);
                all.put(
                        module.getIdentifier().toString(),
                        card == null
                                ? ""
                                : Arrays.stream(card.allowedDependencies())
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("A module without a card: " + module, missing);
            }
        });
        return all;
    }
}
