package vn.khuyencong.access.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A browser in two words, "Firefox · Windows". Nothing finer is kept: people need to know their own devices again, no more. */
final class Device {

    // The first that is found wins: Edge calls itself Chrome and Safari too.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("coc_coc", "Cốc Cốc"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    /** Empty where nothing is known again. */
    static String of(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        var browser = find(BROWSERS, agent);
        var system = find(SYSTEMS, agent);
        return browser.isPresent() && system.isPresent()
                ? browser.get() + " · " + system.get()
                : browser.or(() -> system).orElse("");
    }

    private static Optional<String> find(List<Map.Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
