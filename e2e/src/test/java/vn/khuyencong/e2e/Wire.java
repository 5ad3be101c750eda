package vn.khuyencong.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;

/** What went over the wire for a page: how heavy it was, and what should not have happened. */
final class Wire {

    private static final Set<String> COUNTED = Set.of("document", "stylesheet", "script");

    private final List<Request> requests = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private Wire() {}

    static Wire of(Page page) {
        var wire = new Wire();
        page.onRequestFinished(wire.requests::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(Program.address()) && !request.url().startsWith("data:")) {
                wire.troubles.add("Another host: " + request.url());
            }
        });
        page.onResponse(wire::hears);
        page.onPageError(error -> wire.troubles.add("Script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                wire.troubles.add("Console: " + message.text());
            }
        });
        return wire;
    }

    private void hears(Response answer) {
        boolean page = answer.request().isNavigationRequest();
        if (answer.status() >= 500 || (answer.status() >= 400 && answer.status() != 422 && !page)) {
            troubles.add(answer.status() + ": " + answer.url());
        }
    }

    /** Bytes of HTML, styles and scripts, as they were transferred. */
    long weight() {
        return List.copyOf(requests).stream()
                .filter(request -> COUNTED.contains(request.resourceType()))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    void isClean() {
        Assertions.assertThat(troubles).isEmpty();
    }
}
