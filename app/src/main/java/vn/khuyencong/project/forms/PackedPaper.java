package vn.khuyencong.project.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.PaperZip;
import vn.khuyencong.web.Texts;

/**
 * One line of the contents of a ZIP of papers.
 *
 * @param project number of the file
 * @param kind    which paper it is
 * @param entry   where it lies; empty where it was left out
 * @param by      who brought it; empty for a form, which is printed
 * @param on      when it came or was printed
 * @param note    why it was left out; empty where it was not
 */
record PackedPaper(
        String project,
        String kind,
        PaperZip.@Nullable Entry entry,
        String by,
        @Nullable LocalDate on,
        String note) {

    static PackedPaper leftOut(String project, String kind, String why) {
        return new PackedPaper(project, kind, null, "", null, why);
    }

    /** The columns of the contents. */
    static List<Column<PackedPaper>> columns(Texts texts, Locale language) {
        return List.of(
                Column.text(texts.text(language, "project.column.code"), PackedPaper::project),
                Column.text(texts.text(language, "project.pack.kind"), PackedPaper::kind),
                Column.text(
                        texts.text(language, "project.pack.path"),
                        paper -> paper.entry == null ? "" : paper.entry.path()),
                Column.date(texts.text(language, "project.pack.on"), PackedPaper::on),
                Column.text(texts.text(language, "project.pack.by"), PackedPaper::by),
                Column.number(
                        texts.text(language, "project.pack.bytes"),
                        paper -> paper.entry == null ? null : paper.entry.bytes()),
                Column.text(
                        texts.text(language, "project.pack.sha256"),
                        paper -> paper.entry == null ? "" : paper.entry.sha256()),
                Column.text(texts.text(language, "project.pack.note"), PackedPaper::note));
    }
}
