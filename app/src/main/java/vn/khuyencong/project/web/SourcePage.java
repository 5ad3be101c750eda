package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.SourceRule;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of where the money of a đề án comes from.
 *
 * @param lines     every source of its level
 * @param mayChoose whether the reader may choose another now
 * @param mayEnter  whether the reader enters papers on counterpart money now
 * @param mayAnswer whether she confirms them
 * @param typed     what was typed, where the form comes back
 */
public record SourcePage(
        ProjectPage file,
        List<Line> lines,
        boolean mayChoose,
        boolean mayEnter,
        boolean mayAnswer,
        Map<String, String> typed,
        Problems problems) {

    /** A source and what the rules of today let it pay for; empty where nobody has said. */
    public record Line(Source source, @Nullable SourceRule rule) {}

    /** Where it is shown. */
    public static String address(UUID project) {
        return "/de-an/" + project + "/nguon-von";
    }

    public String address() {
        return address(file.project().id());
    }

    /** The source it draws on. */
    public Source source() {
        return file.file().source();
    }

    public String chosen() {
        return typed.getOrDefault("source", source().name());
    }

    /** Kept where the form comes back, so that a second click keeps nothing twice. */
    public String requestId() {
        return typed.getOrDefault("requestId", UUID.randomUUID().toString());
    }

    /** Whether it was the form of the source that came back. */
    public boolean choosing() {
        return typed.containsKey("source");
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Option> options(Ui ui) {
        return lines.stream()
                .map(line -> new Option(line.source().name(), ui.t("budget.source." + line.source())))
                .toList();
    }
}
