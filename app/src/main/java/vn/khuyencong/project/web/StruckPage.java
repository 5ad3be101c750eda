package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The forms about force majeure: to record what struck, or to answer a record.
 *
 * @param kept  the record that is answered; empty where one is written
 * @param typed what was typed, where the form comes back
 */
public record StruckPage(
        ProjectPage file, ForceMajeure.@Nullable Kept kept, Map<String, String> typed, Problems problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public String address() {
        return "/de-an/" + file.project().id() + "/bat-kha-khang";
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** A day that was typed; today before anything was. */
    public String day(String name) {
        return typed.getOrDefault(name, DAY.format(file.clock().today()));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", file.desk().requestId().toString());
    }

    public static List<Option> kinds(Ui ui) {
        return Arrays.stream(ForceMajeure.Kind.values())
                .map(kind -> new Option(kind.name(), ui.t("project.struck.kind." + kind)))
                .toList();
    }

    public static List<Option> answers(Ui ui) {
        return List.of(
                new Option("yes", ui.t("project.struck.answer.yes")),
                new Option("no", ui.t("project.struck.answer.no")));
    }

    /** The places something can be recorded of; none for a file that is one whole. */
    public List<Option> places() {
        return file.file().placesLeft().stream()
                .filter(line -> file.evidence().struck().at(line.place().id()) == null)
                .map(line -> new Option(line.place().id().toString(), line.beneficiary() + ", " + line.commune()))
                .toList();
    }
}
