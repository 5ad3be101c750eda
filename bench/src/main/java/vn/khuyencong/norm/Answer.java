package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** An assessment in plain values and words of one language, so that ways of finding it can be compared. */
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

    /** Puts an assessment into words. */
    static Answer of(Assessment assessment, AssessmentText words, Locale language) {
        return new Answer(
                assessment.eligible(),
                assessment.computable(),
                value(assessment.ceiling()),
                value(assessment.counterpartRequired()),
                assessment.verified(),
                each(
                        assessment.reasons(),
                        reason -> new ReasonOut(
                                reason.code().name(),
                                words.text(reason.sentence(), language),
                                place(reason.citation()))),
                assessment.missing(),
                each(
                        assessment.steps(),
                        step -> new StepOut(
                                step.kind().name(),
                                value(step.amount()),
                                words.text(step.sentence(), language),
                                place(step.citation()))),
                citations(assessment.citations()));
    }

    private static List<CitationOut> citations(List<Citation> citations) {
        var out = new ArrayList<CitationOut>(citations.size());
        for (var citation : citations) {
            var one = new CitationOut(citation.document(), citation.place(), citation.effectiveFrom());
            if (!out.contains(one)) out.add(one);
        }
        return Collections.unmodifiableList(out);
    }

    /** A loop: for two or three steps a stream costs more than their words. */
    private static <A, B> List<B> each(List<A> of, Function<A, B> change) {
        var out = new ArrayList<B>(of.size());
        for (var one : of) out.add(change.apply(one));
        return Collections.unmodifiableList(out);
    }

    private static @Nullable Long value(@Nullable Dong amount) {
        return amount == null ? null : amount.value();
    }

    private static @Nullable PlaceOut place(@Nullable Citation citation) {
        return citation == null ? null : new PlaceOut(citation.document(), citation.place());
    }
}
