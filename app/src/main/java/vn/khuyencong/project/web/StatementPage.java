package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of a commune's statement.
 *
 * @param typed what was typed, where the form comes back
 */
public record StatementPage(ProjectPage file, Kind kind, Map<String, String> typed, Problems problems) {

    static final String YES = "yes";
    static final Set<String> ANSWERS = Set.of(YES, "no");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Where each kind is stated. */
    public static String address(Kind kind, UUID project) {
        return "/de-an/" + project
                + switch (kind) {
                    case PLACE -> "/xac-nhan-dia-ban";
                    case ACCEPTANCE -> "/chung-kien";
                };
    }

    public String address() {
        return address(kind, file.project().id());
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String seenOn() {
        return typed.getOrDefault("seenOn", DAY.format(file.clock().today()));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", file.desk().requestId().toString());
    }

    public static List<Option> answers(Ui ui) {
        return List.of(new Option(YES, ui.t("project.stated.yes")), new Option("no", ui.t("project.stated.no")));
    }
}
