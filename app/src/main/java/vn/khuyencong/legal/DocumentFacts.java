package vn.khuyencong.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Reading;

/**
 * What an official enters about a document.
 *
 * @param kind          Loại văn bản, one of {@link DocumentKind}
 * @param effectiveFrom empty where nobody has read the day
 * @param local         of the official's own province; else national
 */
public record DocumentFacts(
        String number,
        String kind,
        String issuer,
        String titleVi,
        String titleEn,
        @Nullable LocalDate issued,
        @Nullable LocalDate effectiveFrom,
        boolean local,
        Reading reading) {

    public DocumentFacts {
        number = number.strip().replaceAll("\\s+", " ");
        issuer = issuer.strip();
        titleVi = titleVi.strip();
        titleEn = titleEn.strip();
    }
}
