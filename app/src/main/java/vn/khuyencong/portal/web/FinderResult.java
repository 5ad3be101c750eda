package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.Binding;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.norm.Step;
import vn.khuyencong.norm.StepKind;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.Verdict;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/**
 * The answer of the finder.
 *
 * @param unit      what the limit is counted by
 * @param supports  what each purse may give, local money first
 * @param verdict   all purses in short
 * @param asks      what the activity itself asks for
 * @param papers    what is handed in with a project
 * @param otherwise what another answer would bring
 * @param later     a later day that brings another answer
 * @param costHelps whether the cost was not asked for and would cut the sum where it is lower
 * @param needForm  the address of the form that sends the need, filled with these answers
 * @param centre    whom to ask
 */
public record FinderResult(
        Named unit,
        List<Support> supports,
        Verdict verdict,
        Asked asks,
        List<RequiredPaper> papers,
        List<OtherAnswer> otherwise,
        @Nullable OtherDay later,
        boolean costHelps,
        String needForm,
        @Nullable String centre) {

    public FinderResult {
        supports = List.copyOf(supports);
        papers = List.copyOf(papers);
        otherwise = List.copyOf(otherwise);
    }

    /** The first purse that tells a sum. */
    public @Nullable Support best() {
        return supports.stream().filter(Support::hasFigure).findFirst().orElse(null);
    }

    /** Whether everything shown has been read in the text. */
    public boolean verified() {
        return supports.stream().allMatch(support -> support.assessment().verified());
    }

    /** The purse that says why not, or what is wanting: the first that does not simply say yes. */
    public Support telling() {
        return supports.stream()
                .filter(support -> !Boolean.TRUE.equals(support.assessment().eligible()))
                .findFirst()
                .orElse(supports.getFirst());
    }

    /**
     * What one purse may give.
     *
     * @param limitFrom the cost from which on the limit decides, where a share does now
     */
    public record Support(
            Tier tier, Assessment assessment, @Nullable Dong limitFrom) {

        public boolean hasFigure() {
            return assessment.decided();
        }

        /** What the share alone would have given, where the limit decides. */
        public @Nullable Dong byShare() {
            if (assessment.binding() != Binding.LIMIT) return null;
            return assessment.steps().stream()
                    .filter(step -> step.kind() == StepKind.SHARE || step.kind() == StepKind.FULL_COST)
                    .map(Step::amount)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What the activity itself asks for, such as new machines, and how often a year it may be had. */
    public record Asked(
            @Nullable Named condition,
            @Nullable Citation conditionBasis,
            @Nullable Integer timesPerYear,
            @Nullable Citation timesBasis) {}

    /** Other answers to one question that bring the same. */
    public record OtherAnswer(Question question, List<Link> links, Verdict verdict) {

        public OtherAnswer {
            links = List.copyOf(links);
        }
    }

    /**
     * An answer that leads on.
     *
     * @param value the answer as in the address; its name stands in the messages where the data have none
     */
    public record Link(String address, String value, Named name) {}

    /** A day under whose law the answer is another. */
    public record OtherDay(LocalDate day, Verdict verdict, String address) {}
}
