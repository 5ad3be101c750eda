package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment as it goes out and as it is kept with a decision: plain values and words in one language. */
public record Answer(
        @Nullable Boolean eligible,
        boolean computable,
        @Nullable Long ceiling,
        @Nullable Long counterpartRequired,
        boolean verified,
        List<ReasonOut> reasons,
        List<String> missing,
        List<StepOut> steps,
        List<CitationOut> citations) {

    /** A place in a document. */
    public record PlaceOut(String document, String provision) {}

    /** Why there is no support. */
    public record ReasonOut(
            String code, String text, @Nullable PlaceOut citation) {}

    /** A step of the explanation. */
    public record StepOut(
            String kind,
            @Nullable Long amount,
            String text,
            @Nullable PlaceOut citation) {}

    /** A place in the law that was used. */
    public record CitationOut(
            String document, String provision, @Nullable LocalDate effectiveFrom) {}
}
