package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A place of a document, as typed.
 *
 * @param to last day in force, inclusive; empty where it has none of its own
 */
public record ProvisionForm(String place, String summaryVi, String summaryEn, String reading, String from, String to) {

    public ProvisionForm(
            @Nullable String place,
            @Nullable String summaryVi,
            @Nullable String summaryEn,
            @Nullable String reading,
            @Nullable String from,
            @Nullable String to) {
        this.place = requireNonNullElse(place, "");
        this.summaryVi = requireNonNullElse(summaryVi, "");
        this.summaryEn = requireNonNullElse(summaryEn, "");
        this.reading = requireNonNullElse(reading, Reading.READ.name());
        this.from = requireNonNullElse(from, "");
        this.to = requireNonNullElse(to, "");
    }

    static ProvisionForm empty() {
        return new ProvisionForm(null, null, null, null, null, null);
    }

    /** The page of the form. */
    public record Page(Document document, ProvisionForm form, Problems problems) {

        public List<Option> readingOptions(Ui ui) {
            return DocumentFormPage.readings(ui, Stream.of(Reading.READ, Reading.READ_AMENDED, Reading.RECALLED));
        }
    }
}
