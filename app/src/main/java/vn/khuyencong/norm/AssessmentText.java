package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** Puts an assessment into words, in a language. */
@Component
public class AssessmentText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final MessageSource messages;

    AssessmentText(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence of an explanation. */
    public String text(Sentence sentence, Locale language) {
        var arguments = sentence.arguments().stream()
                .map(argument -> show(argument, language))
                .toArray();
        return messages.getMessage(sentence.key(), arguments, language);
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

    private static Object show(Object argument, Locale language) {
        return switch (argument) {
            case Dong amount -> amount.formatted();
            case LocalDate day -> DAY.format(day);
            case Named name -> language.getLanguage().equals("en") ? name.en() : name.vi();
            default -> argument.toString();
        };
    }

    private static @Nullable Long value(@Nullable Dong amount) {
        return amount == null ? null : amount.value();
    }

    private static Answer.@Nullable PlaceOut place(@Nullable Citation citation) {
        return citation == null ? null : new Answer.PlaceOut(citation.document(), citation.place());
    }
}
