package vn.khuyencong.portal.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.ActivityTerms;
import vn.khuyencong.norm.Binding;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.norm.Trial;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Possible;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.WhatIf;
import vn.khuyencong.portal.web.FinderResult.Asked;
import vn.khuyencong.portal.web.FinderResult.OtherDay;
import vn.khuyencong.portal.web.FinderResult.Support;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;

/** Puts the answer together: what each purse gives, what it asks for, and what would change it. */
@Component
class FinderAnswer {

    private static final String ON_SUBMITTING = "SUBMIT";

    private final Norms norms;
    private final FinderPlaces places;
    private final FinderLinks links;

    FinderAnswer(Norms norms, FinderPlaces places, FinderLinks links) {
        this.norms = norms;
        this.places = places;
        this.links = links;
    }

    FinderResult of(Answers answers, Known known, Trial trial, Possible possible) {
        var whatIf = new WhatIf(trial::assess, possible);
        var purpose = Objects.requireNonNull(known.purpose(), "an answer is about something");
        var supports = known.purses().stream()
                .map(tier -> support(tier, known, trial, whatIf))
                .toList();
        var verdict = whatIf.verdict(known);
        var later = whatIf.later(known, norms.changeDays(purpose.activity()))
                .map(found -> new OtherDay(
                        found.day(),
                        found.verdict(),
                        FinderPage.address(answers.with(Question.DAY, Dates.format(found.day())))))
                .orElse(null);
        return new FinderResult(
                norms.activity(purpose.activity()).unit(),
                supports,
                verdict,
                asked(purpose, known),
                verdict.yes() ? papers(purpose, known, supports) : List.of(),
                whatIf.of(known).stream()
                        .map(otherwise -> links.of(otherwise, answers))
                        .toList(),
                later,
                costHelps(known, trial),
                needForm(answers),
                places.centre(known.day(), known.whoseMoney()));
    }

    private static Support support(Tier tier, Known known, Trial trial, WhatIf whatIf) {
        var assessment = trial.assess(known.request(tier));
        var turns = assessment.decided() && assessment.binding() == Binding.SHARE;
        return new Support(tier, assessment, turns ? whatIf.costThatReachesTheLimit(known, tier) : null);
    }

    private Asked asked(Purpose purpose, Known known) {
        return known.purses().stream()
                .flatMap(tier -> norms.terms(purpose.activity(), tier, known.whoseMoney(), known.day()).stream())
                .findFirst()
                .map(FinderAnswer::asked)
                .orElse(new Asked(null, null, null, null));
    }

    private static Asked asked(ActivityTerms terms) {
        return new Asked(terms.condition(), terms.conditionBasis(), terms.timesPerYear(), terms.timesBasis());
    }

    /** Of the purse that tells a sum; where none does, of the first that knows any. */
    private List<RequiredPaper> papers(Purpose purpose, Known known, List<Support> supports) {
        return supports.stream()
                .sorted((one, other) -> Boolean.compare(other.hasFigure(), one.hasFigure()))
                .map(support -> norms.requiredPapers(
                        purpose.activity(), ON_SUBMITTING, support.tier(), known.whoseMoney(), known.day()))
                .filter(papers -> !papers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A sum told without the cost is cut at the cost: worth a try where the cost is lower. */
    private static boolean costHelps(Known known, Trial trial) {
        if (known.cost() != null) return false;
        return known.purses().stream().anyMatch(tier -> {
            var sum = trial.assess(known.request(tier)).ceiling();
            if (sum == null || sum.isZero()) return false;
            var lower = known.costing(new Dong(sum.value() / 2));
            return !sum.equals(trial.assess(lower.request(tier)).ceiling());
        });
    }

    /** The form of a need, filled with what it and the finder both ask. */
    private static String needForm(Answers answers) {
        var shared = Answers.NONE;
        for (var question : List.of(Question.PURPOSE, Question.COST)) {
            shared = shared.with(question, answers.to(question));
        }
        return "/nhu-cau/moi?" + shared.query();
    }
}
