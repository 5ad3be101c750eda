package vn.khuyencong.legal.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentKind;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form in which an official enters a document or puts one right.
 *
 * @param document the one that is put right; empty for a new one
 * @param stale    somebody else was first: theirs stands, what was typed is shown again
 */
public record DocumentFormPage(
        @Nullable Document document, DocumentForm form, List<DocumentKind> kinds, Problems problems, boolean stale) {

    public String action() {
        return document == null ? "/van-ban/moi" : "/van-ban/" + document.id() + "/sua";
    }

    public List<Option> kindOptions(Ui ui) {
        return kinds.stream()
                .map(kind -> new Option(kind.nameVi(), ui.pick(kind.nameVi(), kind.nameEn())))
                .toList();
    }

    public List<Option> levelOptions(Ui ui) {
        return List.of(
                new Option(RegisterFilter.LOCAL, ui.t("legal.level.own")),
                new Option(RegisterFilter.NATIONAL, ui.t("legal.level.national")));
    }

    static List<Option> readings(Ui ui, Stream<Reading> readings) {
        return readings.map(reading -> new Option(reading.name(), ui.t("legal.reading." + reading)))
                .toList();
    }

    public List<Option> readingOptions(Ui ui) {
        return readings(ui, Stream.of(Reading.READ, Reading.READ_AMENDED, Reading.PARTLY_READ, Reading.RECALLED));
    }
}
