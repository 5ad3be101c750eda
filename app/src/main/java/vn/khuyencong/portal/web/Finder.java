package vn.khuyencong.portal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.ActivityTerms;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.FinderRules;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.web.FinderPage.Answered;
import vn.khuyencong.portal.web.FinderPage.Asking;
import vn.khuyencong.portal.web.FinderPage.Choice;
import vn.khuyencong.portal.web.FinderPage.Condition;
import vn.khuyencong.portal.web.FinderPage.Result;
import vn.khuyencong.portal.web.FinderPage.Support;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** Makes the page of the finder: the next question that can change the answer, or the answer. */
@Component
@Transactional(readOnly = true)
class Finder {

    private final FinderReader reader;
    private final FinderChoices choices;
    private final Norms norms;
    private final Assess assess;

    Finder(FinderReader reader, FinderChoices choices, Norms norms, Assess assess) {
        this.reader = reader;
        this.choices = choices;
        this.norms = norms;
        this.assess = assess;
    }

    FinderPage page(Map<String, String> parameters) {
        var input = reader.read(parameters);
        var engine = rememberingEngine();
        var rules = new FinderRules(engine, norms.sectors().getFirst().code());
        var next = rules.next(input.known());
        return new FinderPage(
                input.answers(),
                answered(input, next),
                next.map(question -> asking(question, input, parameters.getOrDefault("tim", "")))
                        .orElse(null),
                next.isPresent() ? null : result(input, rules, engine));
    }

    /** The questions of one page ask about the same case again and again. */
    private Function<AssessmentRequest, Assessment> rememberingEngine() {
        var answered = new HashMap<AssessmentRequest, Assessment>();
        return request -> answered.computeIfAbsent(request, assess::assess);
    }

    private Asking asking(Question question, FinderInput input, String words) {
        return new Asking(
                question,
                choices.of(question, words, input.known().day()),
                words,
                input.typedCost(),
                besideOrAbove(question, input.problems()));
    }

    /** What is wrong with another answer than the one asked now stands above the form. */
    private static Problems besideOrAbove(Question question, Problems problems) {
        var shown = Problems.NONE;
        for (var problem : problems.fields().entrySet()) {
            shown = problem.getKey().equals(question.parameter())
                    ? shown.with(problem.getKey(), problem.getValue())
                    : shown.with(problem.getValue());
        }
        return shown;
    }

    private List<Answered> answered(FinderInput input, Optional<Question> next) {
        var answered = new ArrayList<Answered>();
        for (var question : Question.values()) {
            if (next.filter(question::equals).isPresent()) {
                break;
            }
            if (input.answers().has(question)) {
                answered.add(choices.name(question, input.answers().to(question), input.known())
                        .changedAt(address(input.answers().without(question))));
            }
        }
        return answered;
    }

    private Result result(FinderInput input, FinderRules rules, Function<AssessmentRequest, Assessment> engine) {
        var known = input.known();
        var settled = rules.settled(known);
        var supports = (known.place() == null ? List.of(Tier.NATIONAL) : List.of(Tier.LOCAL, Tier.NATIONAL))
                .stream()
                        .map(tier -> new Support(tier, engine.apply(settled.request(tier))))
                        .toList();
        return new Result(
                known.cost(), supports, condition(known), needForm(input.answers()), opening(input, rules, supports));
    }

    /** Sectors that would open the door, where form or place has closed it. */
    private List<Choice> opening(FinderInput input, FinderRules rules, List<Support> supports) {
        if (!Boolean.FALSE.equals(supports.getFirst().assessment().eligible())
                || input.answers().has(Question.SECTOR)) {
            return List.of();
        }
        return norms.sectors().stream()
                .filter(sector -> rules.opens(sector.code(), input.known()))
                .map(sector -> new Choice(
                        address(input.answers().with(Question.SECTOR, sector.code())),
                        sector.name().vi(),
                        sector.name().en()))
                .toList();
    }

    private @Nullable Condition condition(Known known) {
        if (known.purpose() == null) return null;
        var terms = norms.terms(known.purpose().activity(), Tier.NATIONAL, null, known.day());
        var says = terms.map(ActivityTerms::condition).orElse(null);
        return says == null
                ? null
                : new Condition(
                        says.vi(),
                        says.en(),
                        terms.map(ActivityTerms::conditionBasis).orElse(null));
    }

    private static String address(Answers answers) {
        return FinderPage.PATH + "?" + answers.query();
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
