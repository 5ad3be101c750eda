package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A form of the evidence of a file.
 *
 * @param typed what was typed, where the form comes back
 */
public record EvidenceForm(ProjectPage file, EvidenceCard evidence, Map<String, String> typed, Problems problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String decidedOn() {
        return typed.getOrDefault("decidedOn", DAY.format(file.clock().today()));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", evidence.requestId().toString());
    }

    public List<Option> formOptions(Ui ui) {
        return evidence.forms().stream()
                .map(form -> new Option(
                        form.code(), ui.pick(form.name().vi(), form.name().en())))
                .toList();
    }
}
