package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Map;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * A form of the register: what it is called, what it asks, what was typed and what stands against it.
 *
 * @param title   key of its name; {@code about} says of what
 * @param current entry of the menu it belongs to
 * @param way     the pages above it
 * @param action  where it is sent
 * @param sent    key of the sentence on its button
 */
public record FormPage(
        String title,
        String about,
        String current,
        List<Option> way,
        String action,
        String sent,
        List<Input> inputs,
        Map<String, String> typed,
        Problems problems,
        boolean overtaken) {

    public FormPage {
        way = List.copyOf(way);
        inputs = List.copyOf(inputs);
        typed = Map.copyOf(typed);
    }

    static final String VIEW = "organisation/form";

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    FormPage against(Problems found) {
        return new FormPage(title, about, current, way, action, sent, inputs, typed, found, false);
    }

    FormPage stale() {
        return new FormPage(title, about, current, way, action, sent, inputs, typed, Problems.NONE, true);
    }
}
