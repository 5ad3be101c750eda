package vn.khuyencong.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Asks axe whether a page keeps anybody out. */
final class Barriers {

    private static final String AXE = axe();
    private static final String ASK = """
            async () => {
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                const answer = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
                return answer.violations.flatMap(barrier => barrier.nodes.map(node =>
                    `${barrier.id}: ${node.html} ${node.failureSummary}`)).join('\\n');
            }
            """;

    private Barriers() {}

    static void none(Page page) {
        page.evaluate(AXE);
        Assertions.assertThat(page.evaluate(ASK))
                .as("barriers on " + page.url())
                .isEqualTo("");
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
