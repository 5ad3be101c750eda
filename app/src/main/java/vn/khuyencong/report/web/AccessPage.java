package vn.khuyencong.report.web;

import java.util.List;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** A page of the list of who looked at personal data. */
public record AccessPage(TrailFilter filter, Paging paging, List<AccessRow> rows) {

    private static final List<String> MATTERS = List.of("establishment", "need", "person", "training");

    public AccessPage {
        rows = List.copyOf(rows);
    }

    /** The matters to choose from. */
    public static List<Option> matters(Ui ui) {
        return MATTERS.stream()
                .map(matter -> new Option(matter, ui.t("report.access.matter." + matter)))
                .toList();
    }

    /** The address of a file that was looked at. */
    public static String link(AccessRow row) {
        return switch (row.matter()) {
            case "need" -> "/nhu-cau/" + row.file();
            case "person" -> "/to-chuc/nguoi/" + row.file();
            default -> "/co-so/" + row.file();
        };
    }
}
