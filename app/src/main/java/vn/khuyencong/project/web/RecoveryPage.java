package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.RecoveryNorms.Ground;
import vn.khuyencong.project.Recovery;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of the mark of recovery: why the file is one, and the form that marks it.
 *
 * @param recovery the mark; empty where it has none
 * @param typed    what was typed, where the form comes back
 */
public record RecoveryPage(
        ProjectPage file,
        @Nullable Recovery recovery,
        List<Ground> grounds,
        boolean may,
        Map<String, String> typed,
        Problems problems) {

    /** Where it is shown. */
    public static String address(UUID project) {
        return "/de-an/" + project + "/phuc-hoi";
    }

    public String address() {
        return address(file.project().id());
    }

    /** The ground of the mark; empty where there is no mark, or its ground is none of today. */
    public @Nullable Ground ground() {
        return recovery == null
                ? null
                : grounds.stream()
                        .filter(one -> one.code().equals(recovery.ground()))
                        .findFirst()
                        .orElse(null);
    }

    public List<Option> options(Ui ui) {
        return grounds.stream()
                .map(one -> new Option(
                        one.code(), ui.pick(one.name().vi(), one.name().en())))
                .toList();
    }

    public String chosen() {
        return typed.getOrDefault("ground", recovery == null ? "" : recovery.ground());
    }

    public String paper() {
        return typed.getOrDefault("paper", recovery == null ? "" : recovery.paper());
    }

    public String reason() {
        return typed.getOrDefault("reason", recovery == null ? "" : recovery.reason());
    }
}
