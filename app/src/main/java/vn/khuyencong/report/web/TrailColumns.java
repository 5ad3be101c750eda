package vn.khuyencong.report.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Column;
import vn.khuyencong.web.Texts;

/** The trail, and who looked at personal data, as tables to take away. */
@Component
class TrailColumns {

    private final Texts texts;
    private final TrailWords words;

    TrailColumns(Texts texts, TrailWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<Column<TrailRow>> changes(Locale language) {
        return List.of(
                Column.number(texts.text(language, "report.trail.number"), TrailRow::id),
                Column.text(
                        texts.text(language, "report.trail.when"),
                        row -> texts.text(language, "report.trail.at", row.at())),
                Column.text(texts.text(language, "report.trail.who"), TrailRow::who),
                Column.text(texts.text(language, "report.trail.username"), TrailRow::username),
                Column.text(texts.text(language, "report.trail.role"), row -> role(row.role(), language)),
                Column.text(texts.text(language, "report.trail.action"), row -> action(row.action(), language)),
                Column.text(texts.text(language, "report.trail.table"), row -> words.table(row.table(), language)),
                Column.text(
                        texts.text(language, "report.trail.file"),
                        row -> row.file() == null ? null : row.file().toString()),
                Column.text(texts.text(language, "report.trail.what"), row -> words.inOneLine(row, language)));
    }

    List<Column<AccessRow>> accesses(Locale language) {
        return List.of(
                Column.text(
                        texts.text(language, "report.trail.when"),
                        row -> texts.text(language, "report.trail.at", row.at())),
                Column.text(texts.text(language, "report.trail.who"), AccessRow::who),
                Column.text(texts.text(language, "report.trail.username"), AccessRow::username),
                Column.text(texts.text(language, "report.trail.role"), row -> role(row.role(), language)),
                Column.text(
                        texts.text(language, "report.access.what"),
                        row -> texts.text(language, "report.access.what." + row.what())),
                Column.text(
                        texts.text(language, "report.access.matter"),
                        row -> texts.text(language, "report.access.matter." + row.matter())),
                Column.text(
                        texts.text(language, "report.trail.file"),
                        row -> row.file() == null ? null : row.file().toString()),
                Column.number(texts.text(language, "report.access.records"), AccessRow::records));
    }

    private String role(String role, Locale language) {
        return texts.text(language, "access.role." + (role.isEmpty() ? "NONE" : role));
    }

    private String action(String action, Locale language) {
        return texts.text(language, "report.trail.action." + action);
    }
}
