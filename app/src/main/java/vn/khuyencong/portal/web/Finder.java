package vn.khuyencong.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Trial;
import vn.khuyencong.portal.FinderRules;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.web.FinderPage.Answered;
import vn.khuyencong.portal.web.FinderPage.Ask;
import vn.khuyencong.portal.web.FinderPage.Asking;
import vn.khuyencong.web.Problems;

/** Makes the page of the finder: the next question that can change the answer, or the answer. */
@Component
@Transactional(readOnly = true)
class Finder {

    private final FinderReader reader;
    private final FinderChoices choices;
    private final FinderPlaces places;
    private final FinderAnswer answer;
    private final Assess assess;

    Finder(FinderReader reader, FinderChoices choices, FinderPlaces places, FinderAnswer answer, Assess assess) {
        this.reader = reader;
        this.choices = choices;
        this.places = places;
        this.answer = answer;
        this.assess = assess;
    }

    FinderPage page(Map<String, String> parameters) {
        var input = reader.read(parameters);
        var trial = assess.trial();
        var known = withRecords(input.known(), trial);
        var possible = places.possible(known.day());
        var rules = new FinderRules(trial::assess, possible);
        var next = rules.next(known);
        var asking = next.isEmpty() ? null : asking(next, input, rules.pagesLeft(known));
        return new FinderPage(
                known.day(),
                input.answers(),
                answered(input),
                asking,
                asking == null ? answer.of(input.answers(), known, trial, possible) : null,
                besideTheAnswer(input));
    }

    /** What is on record of the place is not asked. */
    private static Known withRecords(Known known, Trial trial) {
        var where = known.where();
        var place = where.place();
        if (place == null) return known;
        if (where.cityClass() == null && trial.knowsCityClass(place.code(), known.day())) {
            where = where.settled(Question.CITY_CLASS);
        }
        if (where.difficult() == null && trial.knowsDifficult(place.code(), known.day())) {
            where = where.settled(Question.DIFFICULT);
        }
        return known.at(where);
    }

    private Asking asking(List<Question> questions, FinderInput input, int left) {
        var day = input.known().day();
        var words = input.words();
        return new Asking(
                questions.stream()
                        .map(question -> new Ask(question, choices.of(question, words, day), note(question, input)))
                        .toList(),
                questions.contains(Question.PURPOSE) ? choices.groups(words, day) : List.of(),
                words,
                input.typed(Question.COST),
                left,
                besideOrAbove(questions, input.problems()));
    }

    private String note(Question question, FinderInput input) {
        var place = input.known().where().place();
        return question == Question.CRAFT_VILLAGE && place != null
                ? String.join(", ", places.craftVillages(place, input.known().day()))
                : "";
    }

    /** What is wrong with another answer than those asked now stands above the form. */
    private static Problems besideOrAbove(List<Question> questions, Problems problems) {
        var shown = Problems.NONE;
        for (var problem : problems.fields().entrySet()) {
            var beside =
                    questions.stream().anyMatch(question -> question.parameter().equals(problem.getKey()));
            shown = beside ? shown.with(problem.getKey(), problem.getValue()) : shown.with(problem.getValue());
        }
        return shown;
    }

    /** What could not be read and was not needed; an empty field is no mistake there. */
    private static Problems besideTheAnswer(FinderInput input) {
        var shown = Problems.NONE;
        for (var question : Question.values()) {
            var finding = input.problems().at(question.parameter());
            if (finding != null && !input.typed(question).isBlank()) shown = shown.with(question.parameter(), finding);
        }
        return shown;
    }

    private List<Answered> answered(FinderInput input) {
        var answered = new ArrayList<Answered>();
        for (var question : Question.values()) {
            if (input.answers().has(question)) {
                answered.add(choices.name(question, input.answers().to(question), input.known())
                        .changedAt(FinderPage.address(input.answers().without(question))));
            }
        }
        return answered;
    }
}
