package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.project.appraisal.SiteCheck;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of a check on site, filled in where one stands.
 *
 * @param typed what was typed, where the form comes back
 */
public record SiteCheckPage(
        ProjectPage file, List<SiteCheck.Question> questions, Map<String, String> typed, Problems problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Where it is written down. */
    public static String address(UUID project) {
        return "/de-an/" + project + "/kiem-tra-thuc-te";
    }

    public String address() {
        return address(file.project().id());
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String seenOn() {
        return typed.getOrDefault("seenOn", DAY.format(file.clock().today()));
    }

    /** Where the file says that production is. */
    public String spot() {
        var names = file.file().names();
        var parent = names.placeParent();
        return typed.getOrDefault("spot", names.place() + (parent == null ? "" : ", " + parent));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", file.desk().requestId().toString());
    }

    /** The answers to a question. */
    public static List<Option> answers(Ui ui) {
        return List.of(
                new Option("YES", ui.t("project.site.answer.YES")),
                new Option("NO", ui.t("project.site.answer.NO")),
                new Option("NONE", ui.t("project.site.answer.NONE")));
    }

    /** Whether what was found lets the đề án go on. */
    public static List<Option> outcomes(Ui ui) {
        return List.of(new Option("yes", ui.t("project.site.fit")), new Option("no", ui.t("project.site.unfit")));
    }
}
