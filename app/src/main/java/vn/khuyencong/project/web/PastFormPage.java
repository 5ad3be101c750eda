package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.project.funding.PastField;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of one past support.
 *
 * @param id      of the row, or of the form where it is entered
 * @param correct whether it is a correction
 * @param changed whether somebody else was first
 */
public record PastFormPage(
        UUID id,
        boolean correct,
        List<Activity> activities,
        Map<String, String> typed,
        Problems problems,
        boolean changed) {

    static final String VIEW = "project/pastform";

    public String address() {
        return PastListPage.PATH + (correct ? "/" + id : "/moi");
    }

    public String value(PastField field) {
        return typed.getOrDefault(field.name(), "");
    }

    public String version() {
        return typed.getOrDefault("version", "0");
    }

    public List<Option> activityOptions(Ui ui) {
        return activities.stream()
                .map(activity -> new Option(
                        activity.code(),
                        ui.pick(activity.name().vi(), activity.name().en())))
                .toList();
    }
}
