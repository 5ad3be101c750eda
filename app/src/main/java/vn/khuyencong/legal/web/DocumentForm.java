package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.shared.Reading;

/**
 * The form of a document in the register, as typed.
 *
 * @param version of the document that is put right; empty for a new one
 */
public record DocumentForm(
        String number,
        String kind,
        String issuer,
        String titleVi,
        String titleEn,
        String issued,
        String effective,
        String level,
        String reading,
        @Nullable Integer version) {

    /** What a browser leaves out is empty. */
    public DocumentForm(
            @Nullable String number,
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String issued,
            @Nullable String effective,
            @Nullable String level,
            @Nullable String reading,
            @Nullable Integer version) {
        this.number = requireNonNullElse(number, "");
        this.kind = requireNonNullElse(kind, "");
        this.issuer = requireNonNullElse(issuer, "");
        this.titleVi = requireNonNullElse(titleVi, "");
        this.titleEn = requireNonNullElse(titleEn, "");
        this.issued = requireNonNullElse(issued, "");
        this.effective = requireNonNullElse(effective, "");
        this.level = requireNonNullElse(level, RegisterFilter.LOCAL);
        this.reading = requireNonNullElse(reading, Reading.READ.name());
        this.version = version;
    }

    static DocumentForm empty() {
        return new DocumentForm(null, null, null, null, null, null, null, null, null, null);
    }

    static DocumentForm of(Document document) {
        return new DocumentForm(
                document.number(),
                document.kind(),
                document.issuer(),
                document.titleVi(),
                document.titleEn(),
                typed(document.issued()),
                typed(document.effectiveFrom()),
                document.province() == null ? RegisterFilter.NATIONAL : RegisterFilter.LOCAL,
                document.reading().name(),
                document.version());
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
