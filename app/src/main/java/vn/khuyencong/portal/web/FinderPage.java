package vn.khuyencong.portal.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Question;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** "Tôi được hỗ trợ gì?": either the next question, or the answer. */
public record FinderPage(
        Answers answers,
        List<Answered> answered,
        @Nullable Asking asking,
        @Nullable Result result) {

    public static final String PATH = "/toi-duoc-ho-tro-gi";

    /** Id of the piece that changes from question to question. */
    public static final String PIECE = "hoi";

    /** Id of the list of places that changes while the name is typed. */
    public static final String PLACES = "noi-chon";

    /** The number of the question that is asked. */
    public int number() {
        return answered.size() + 1;
    }

    /** The most questions anybody is asked. */
    public int most() {
        return Question.values().length;
    }

    /** The other answers, which the form of a question sends along. */
    public List<Question> keptBeside(Question question) {
        return Stream.of(Question.values())
                .filter(other -> other != question && answers.has(other))
                .toList();
    }

    /**
     * A question that has its answer.
     *
     * @param value    the answer as in the address
     * @param nameVi   the answer's name in the data, where it has one
     * @param change   the address that asks it again
     */
    public record Answered(Question question, String value, String nameVi, String nameEn, String change) {

        Answered changedAt(String address) {
            return new Answered(question, value, nameVi, nameEn, address);
        }
    }

    /**
     * The question to ask now.
     *
     * @param choices what can be chosen, where the answer is a choice
     * @param words   what was typed to look for a place
     * @param typed   what was typed and could not be read
     */
    public record Asking(Question question, List<Choice> choices, String words, String typed, Problems problems) {}

    /** One thing to choose. */
    public record Choice(String value, String nameVi, String nameEn) {}

    /**
     * The answer.
     *
     * @param supports local money first, then national
     * @param needForm the address of the form that sends the need, filled with these answers
     * @param opening  sectors that would open what form or place has closed; the value of each is the address to go on with
     */
    public record Result(
            @Nullable Dong cost,
            List<Support> supports,
            @Nullable Condition condition,
            String needForm,
            List<Choice> opening) {

        /** Whether she may be supported; empty where a fact is missing. Both purses ask the same. */
        public @Nullable Boolean eligible() {
            return supports.getFirst().assessment().eligible();
        }

        /** The purses after the first that gives a figure. */
        public List<Support> others() {
            var best = best();
            return supports.stream().filter(support -> !support.equals(best)).toList();
        }

        /** Whether everything shown has been read in the text. */
        public boolean verified() {
            return supports.stream().allMatch(support -> support.assessment().verified());
        }

        /** The first money that gives a figure. */
        public @Nullable Support best() {
            return supports.stream().filter(Support::hasFigure).findFirst().orElse(null);
        }
    }

    /** What one purse may give. */
    public record Support(Tier tier, Assessment assessment) {

        public boolean hasFigure() {
            return Boolean.TRUE.equals(assessment.eligible()) && assessment.ceiling() != null;
        }
    }

    /** What the activity itself asks for, such as new machines. */
    public record Condition(
            String textVi, String textEn, @Nullable Citation basis) {}
}
