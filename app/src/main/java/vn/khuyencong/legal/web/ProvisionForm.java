package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A place of a document, as typed.
 *
 * @param to      last day in force, inclusive; empty where it has none of its own
 * @param version of the place that is put right; empty for a new one
 */
public record ProvisionForm(
        String place,
        String summaryVi,
        String summaryEn,
        String reading,
        String from,
        String to,
        @Nullable Integer version) {

    public ProvisionForm(
            @Nullable String place,
            @Nullable String summaryVi,
            @Nullable String summaryEn,
            @Nullable String reading,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer version) {
        this.place = requireNonNullElse(place, "");
        this.summaryVi = requireNonNullElse(summaryVi, "");
        this.summaryEn = requireNonNullElse(summaryEn, "");
        this.reading = requireNonNullElse(reading, Reading.READ.name());
        this.from = requireNonNullElse(from, "");
        this.to = requireNonNullElse(to, "");
        this.version = version;
    }

    static ProvisionForm empty() {
        return new ProvisionForm(null, null, null, null, null, null, null);
    }

    static ProvisionForm of(Provision place, Optional<Period> own) {
        return new ProvisionForm(
                place.place(),
                place.summaryVi(),
                place.summaryEn(),
                place.reading().name(),
                own.map(period -> period.from().toString()).orElse(""),
                own.map(Period::lastDay).map(LocalDate::toString).orElse(""),
                place.version());
    }

    /**
     * The page of the form.
     *
     * @param corrected the place that is put right; empty for a new one
     * @param stale     somebody else was first: theirs stands, what was typed is shown again
     */
    public record Page(
            Document document, @Nullable Provision corrected, ProvisionForm form, Problems problems, boolean stale) {

        public String action() {
            return corrected == null
                    ? "/van-ban/" + document.id() + "/dieu-khoan"
                    : "/van-ban/dieu/" + corrected.id() + "/sua";
        }

        public List<Option> readingOptions(Ui ui) {
            return DocumentFormPage.readings(ui, Stream.of(Reading.READ, Reading.READ_AMENDED, Reading.RECALLED));
        }
    }
}
