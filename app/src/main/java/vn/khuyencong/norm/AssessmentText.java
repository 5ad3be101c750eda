package vn.khuyencong.norm;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** Puts an assessment into words, in a language. */
@Component
public class AssessmentText {

    private final Phrases phrases;

    AssessmentText(MessageSource messages) {
        this.phrases = new Phrases(messages);
    }

    /** One sentence of an explanation. */
    public String text(Sentence sentence, Locale language) {
        return phrases.say(sentence, language);
    }

    /** The whole answer as it goes out: plain values and words only. */
    public Answer answer(Assessment assessment, Locale language) {
        return new Answer(
                assessment.eligible(),
                assessment.computable(),
                value(assessment.ceiling()),
                value(assessment.counterpartRequired()),
                assessment.verified(),
                assessment.reasons().stream()
                        .map(reason -> new Answer.ReasonOut(
                                reason.code().name(), text(reason.sentence(), language), place(reason.citation())))
                        .toList(),
                assessment.missing(),
                assessment.steps().stream()
                        .map(step -> new Answer.StepOut(
                                step.kind().name(),
                                value(step.amount()),
                                text(step.sentence(), language),
                                place(step.citation())))
                        .toList(),
                assessment.citations().stream()
                        .map(citation ->
                                new Answer.CitationOut(citation.document(), citation.place(), citation.effectiveFrom()))
                        .distinct()
                        .toList());
    }

    private static @Nullable Long value(@Nullable Dong amount) {
        return amount == null ? null : amount.value();
    }

    private static Answer.@Nullable PlaceOut place(@Nullable Citation citation) {
        return citation == null ? null : new Answer.PlaceOut(citation.document(), citation.place());
    }
}
