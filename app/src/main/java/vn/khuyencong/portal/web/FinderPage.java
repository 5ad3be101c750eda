package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Question;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Problems;

/**
 * "Tôi được hỗ trợ gì?": either the next question, or the answer.
 *
 * @param day the day whose law applies
 */
public record FinderPage(
        LocalDate day,
        Answers answers,
        List<Answered> answered,
        @Nullable Asking asking,
        @Nullable FinderResult result,
        Problems problems) {

    public static final String PATH = "/toi-duoc-ho-tro-gi";

    /** What is typed to look for an activity or a place. */
    public static final String WORDS = "tim";

    /** Id of the piece that changes from question to question. */
    public static final String PIECE = "hoi";

    /** Id of the list that changes while words are typed. */
    public static final String FOUND = "tim-thay";

    public FinderPage {
        answered = List.copyOf(answered);
    }

    /** The number of the question that is asked. */
    public int number() {
        return answers.count() + 1;
    }

    /** The other answers, which the form of some questions sends along. */
    public List<Question> keptBeside(List<Question> questions) {
        return Stream.of(Question.values())
                .filter(other -> !questions.contains(other) && answers.has(other))
                .toList();
    }

    /** This page with another answer. */
    public String with(Question question, String value) {
        return address(answers.with(question, value));
    }

    public static String address(Answers answers) {
        return PATH + "?" + answers.query();
    }

    /**
     * A question that has its answer.
     *
     * @param value  the answer as in the address
     * @param name   the answer's name in the data, where it has one
     * @param line   whether what is to be done is a technology line
     * @param change the address that asks it again
     */
    public record Answered(Question question, String value, Named name, boolean line, String change) {

        Answered changedAt(String address) {
            return new Answered(question, value, name, line, address);
        }
    }

    /**
     * What is asked now.
     *
     * @param asks   the questions of the page: one, or what is to be told about the place
     * @param groups the activities, where they are asked for
     * @param words  what was typed to look for an activity or a place
     * @param typed  a cost that was typed and could not be read
     * @param left   how many questions may still come, this one among them, at most
     */
    public record Asking(
            List<Ask> asks,
            List<ActivityGroups.Group> groups,
            String words,
            String typed,
            int left,
            Problems problems) {

        public Asking {
            asks = List.copyOf(asks);
            groups = List.copyOf(groups);
        }

        public List<Question> questions() {
            return asks.stream().map(Ask::question).toList();
        }

        public Question first() {
            return asks.getFirst().question();
        }
    }

    /**
     * One question.
     *
     * @param note what is on record and may help to answer it, such as the craft villages of a ward
     */
    public record Ask(Question question, List<Choice> choices, String note) {

        public Ask {
            choices = List.copyOf(choices);
        }
    }

    /** One thing to choose. */
    public record Choice(String value, String nameVi, String nameEn) {}
}
