package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of an exception.
 *
 * @param lacking what the next steps lack and may go on without
 * @param typed   what was typed, where the form comes back
 */
public record ExceptionPage(ProjectPage file, List<Lacking> lacking, Map<String, String> typed, Problems problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Where it is allowed. */
    public static String address(UUID project) {
        return "/de-an/" + project + "/ngoai-le";
    }

    /** What is lacking, in words. */
    public static String words(Ui ui, Lacking lacking) {
        return lacking.about().isEmpty() ? ui.t("project.lacking." + lacking.code()) : lacking.about();
    }

    public List<Option> options(Ui ui) {
        return lacking.stream()
                .map(one -> new Option(one.key(), ui.t("project.step." + one.step()) + ": " + words(ui, one)))
                .toList();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String on() {
        return typed.getOrDefault("on", DAY.format(file.clock().today()));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", file.desk().requestId().toString());
    }
}
