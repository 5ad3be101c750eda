package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.funding.Akin;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A đề án beside every support that may be the same.
 *
 * @param mayDecide whether the reader says what a likeness is
 * @param sent      the form that came back; empty where none did
 */
public record FundingPage(
        ProjectPage file, boolean mayDecide, @Nullable Sent sent) {

    /** A form that was not kept: about which support, as typed, with what stands against it. */
    public record Sent(UUID other, Map<String, String> typed, Problems problems) {}

    /** One thing laid side by side: what it is, here and there, and whether both are the same. */
    public record Beside(String label, String here, String there, boolean same) {}

    public static String address(UUID project) {
        return "/de-an/" + project + "/trung-lap";
    }

    /** Anchor of a support on the page. */
    public static String anchor(Akin akin) {
        return "giong-" + akin.other().id();
    }

    /** Name of a field: there is a form for each support. */
    public static String field(String name, Akin akin) {
        return field(name, akin.other().id());
    }

    static String field(String name, UUID other) {
        return name + "-" + other;
    }

    public String value(Akin akin, String name) {
        return isSent(akin) && sent != null ? sent.typed().getOrDefault(field(name, akin), "") : "";
    }

    public Problems problems(Akin akin) {
        return isSent(akin) && sent != null ? sent.problems() : Problems.NONE;
    }

    private boolean isSent(Akin akin) {
        return sent != null && sent.other().equals(akin.other().id());
    }

    /** Each form has an id of its own, so that a second click keeps nothing twice. */
    public String requestId(Akin akin) {
        var typed = value(akin, "requestId");
        return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
    }

    public List<Beside> beside(Ui ui, Akin akin) {
        var project = file.project();
        var names = file.file().names();
        var other = akin.other();
        var rows = new ArrayList<Beside>();
        add(rows, ui.t("project.past.NAME"), names.beneficiary(), other.applicant());
        add(rows, ui.t("project.past.TAX_CODE"), names.taxCode() == null ? "" : names.taxCode(), other.taxCode());
        add(rows, ui.t("project.past.REPRESENTATIVE"), names.representative(), other.representative());
        add(rows, ui.t("project.past.PLACE"), names.place(), other.place());
        add(rows, ui.t("project.past.CONTENT"), project.scope().title(), other.content());
        var lines = project.estimate().lines().stream()
                .map(line -> line.description())
                .toList();
        add(rows, ui.t("project.past.ITEM"), String.join("\n", lines), String.join("\n", other.items()));
        if (!other.serial().isEmpty()) add(rows, ui.t("project.past.SERIAL"), "", other.serial());
        if (!other.invoice().isEmpty()) add(rows, ui.t("project.past.INVOICE"), "", other.invoice());
        add(rows, ui.t("project.past.YEAR"), String.valueOf(project.scope().planYear()), String.valueOf(other.year()));
        add(rows, ui.t("project.past.AMOUNT"), ui.money(project.estimate().asked()), ui.money(other.amount()));
        add(
                rows,
                ui.t("project.past.MONEY_SOURCE"),
                ui.t("project.tier." + project.scope().tier()),
                source(ui, akin));
        return rows;
    }

    private static void add(List<Beside> rows, String label, String here, String there) {
        rows.add(new Beside(label, here, there, !here.isBlank() && here.strip().equalsIgnoreCase(there.strip())));
    }

    private static String source(Ui ui, Akin akin) {
        return akin.other().past()
                ? akin.other().moneySource()
                : ui.t("project.tier." + akin.other().moneySource());
    }

    /** Why it is shown, in one sentence. */
    public static String reason(Ui ui, Akin akin) {
        var who = ui.t("project.akin.by." + akin.applicant());
        var what = akin.kind() == null ? "" : ui.t("project.akin.kind." + akin.kind(), akin.likeness());
        return ui.t("project.akin.reason", who, what);
    }

    public static List<Option> verdicts(Ui ui) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Option(verdict.name(), ui.t("project.verdict." + verdict)))
                .toList();
    }

    public static List<LogEntry> log(Ui ui, Akin akin) {
        return akin.verdicts().stream()
                .map(verdict -> new LogEntry(
                        verdict.at(), verdict.by(), ui.t("project.verdict." + verdict.verdict()), verdict.reason()))
                .toList();
    }

    /** Colour of the tag that says what holds. */
    public static String kind(Akin akin) {
        if (akin.same()) return "bad";
        if (akin.open()) return akin.exact() ? "bad" : "wait";
        return "ok";
    }

    /** What holds, in a few words. */
    public static String state(Ui ui, Akin akin) {
        var holding = akin.holding();
        return holding == null
                ? ui.t(akin.exact() ? "project.akin.open-exact" : "project.akin.open-near")
                : ui.t("project.verdict." + holding.verdict());
    }
}
