package vn.khuyencong.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/** The kinds of đề án as forms and addresses name them. */
public final class Kinds {

    private Kinds() {}

    /** The kind of that name; empty for any other word. */
    static @Nullable ProjectKind of(String name) {
        return Arrays.stream(ProjectKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Each by its name, as a list narrows by it. */
    public static List<Option> names(Ui ui) {
        return options(kind -> ui.t("project.kind." + kind));
    }

    /** Each with a sentence of what it is for, as a form asks for it. */
    public static List<Option> explained(Ui ui) {
        return options(kind -> ui.t("project.kind." + kind) + ": " + ui.t("project.kind-help." + kind));
    }

    /** Those a file that is being written may still be: whether it is a group file is said when it is opened. */
    public static List<Option> explained(Ui ui, ProjectKind now) {
        return explained(ui).stream()
                .filter(option -> (now == ProjectKind.GROUP) == option.value().equals(ProjectKind.GROUP.name()))
                .toList();
    }

    private static List<Option> options(Function<ProjectKind, String> label) {
        return Arrays.stream(ProjectKind.values())
                .map(kind -> new Option(kind.name(), label.apply(kind)))
                .toList();
    }
}
