package vn.khuyencong.norm;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

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
}
