package vn.khuyencong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.LegalForm;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Sector;
import vn.khuyencong.norm.Trial;
import vn.khuyencong.portal.FinderRules;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.Where;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.OfficeTest;

/**
 * Everybody who could ask: every activity, sector, legal form and kind of place. The path of each through the questions ends
 * in the answer of the assessment that is told everything, within six questions, none of which was idle.
 */
@OfficeTest
class FinderPathsTests {

    private static final String PROVINCE = "48";
    private static final Dong COST = Dong.ofMillions(2_000);

    @Autowired
    Norms norms;

    @Autowired
    Assess assess;

    @Autowired
    FinderPlaces places;

    @Autowired
    TransactionTemplate transaction;

    /** Somebody, of whom everything is known. */
    private record Person(Known all) {

        Known tells(Known told, Question question) {
            var where = all.where();
            return switch (question) {
                case SECTOR -> told.inSector(all.sector());
                case LEGAL_FORM -> told.ofForm(all.legalForm());
                case PLACE -> told.at(new Where(where.place(), null, null, null, where.settled()));
                case CRAFT_VILLAGE -> told.at(told.where().inCraftVillage(Boolean.TRUE.equals(where.craftVillage())));
                case CITY_CLASS -> told.at(told.where().ofCityClass(String.valueOf(where.cityClass())));
                case DIFFICULT -> told.at(told.where().thatDifficult(String.valueOf(where.difficult())));
                case COST -> told.costing(all.cost());
                case PURPOSE, DAY -> told;
            };
        }

        /** Everything but one answer. */
        Known but(Question question) {
            var where = all.where();
            return switch (question) {
                case SECTOR -> all.inSector(null);
                case LEGAL_FORM -> all.ofForm(null);
                // where it is decides what is on record of it, or asked next
                case PLACE -> all.at(Where.NOWHERE);
                case CRAFT_VILLAGE ->
                    all.at(new Where(where.place(), null, where.cityClass(), where.difficult(), where.settled()));
                case CITY_CLASS ->
                    all.at(new Where(where.place(), where.craftVillage(), null, where.difficult(), where.settled()));
                case DIFFICULT ->
                    all.at(new Where(where.place(), where.craftVillage(), where.cityClass(), null, where.settled()));
                case COST -> all.costing(null);
                case PURPOSE, DAY -> all;
            };
        }
    }

    private record Told(
            @Nullable Boolean eligible,
            boolean computable,
            @Nullable Dong ceiling) {}

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2025-08-20", "2024-03-01", "2016-01-01"})
    void everybodyGetsTheAnswerOfTheAssessmentWithinSixQuestions(String text) {
        var day = LocalDate.parse(text);
        inTransaction(trial -> norms.activities().stream().map(Activity::code).forEach(activity -> {
            walk(new Purpose(activity, false), day, trial);
            if (activity.equals("ADVANCED_MACHINERY")) walk(new Purpose(activity, true), day, trial);
        }));
    }

    private void walk(Purpose purpose, LocalDate day, Trial trial) {
        var rules = new FinderRules(trial::assess, places.possible(day));
        var next = new HashMap<Known, List<Question>>();
        var idle = new LinkedHashMap<Map.Entry<Known, Question>, Map<Known, Set<List<Told>>>>();
        for (var person : everybody(purpose, day, trial)) {
            var told = Known.nothing(day, PROVINCE).meaning(purpose);
            var due = answers(person.all(), trial);
            int pages = 1;
            for (var asked = next.computeIfAbsent(told, rules::next); !asked.isEmpty(); ) {
                pages++;
                for (var question : asked) {
                    var seen = idle.computeIfAbsent(Map.entry(told, question), _ -> new HashMap<>())
                            .computeIfAbsent(person.but(question), _ -> new HashSet<>());
                    seen.add(due);
                    // there is one cost here: it matters where nothing is told without it
                    if (question == Question.COST) seen.add(answers(person.but(question), trial));
                }
                for (var question : asked) told = person.tells(told, question);
                asked = next.computeIfAbsent(told, rules::next);
            }
            assertThat(pages).as("%s %s", purpose, person).isLessThanOrEqualTo(Question.MOST);
            if (told.cost() == null) due = answers(person.all().costing(null), trial);
            assertThat(answers(told, trial))
                    .as("what %s gets, of %s", told, person)
                    .isEqualTo(due);
        }
        idle.forEach((asked, outcomes) -> assertThat(outcomes.values())
                .as("whether it mattered to ask " + asked.getValue() + " of " + asked.getKey())
                .anyMatch(seen -> seen.size() > 1));
    }

    private List<Person> everybody(Purpose purpose, LocalDate day, Trial trial) {
        var everybody = new ArrayList<Person>();
        var start = Known.nothing(day, PROVINCE).meaning(purpose).costing(COST);
        for (var place : places.possible(day).places()) {
            var bare = Where.in(place);
            if (trial.knowsCityClass(place.code(), day)) bare = bare.settled(Question.CITY_CLASS);
            if (trial.knowsDifficult(place.code(), day)) bare = bare.settled(Question.DIFFICULT);
            for (var where : wheres(bare)) {
                for (var sector : norms.sectors().stream().map(Sector::code).toList()) {
                    for (var form :
                            norms.legalForms().stream().map(LegalForm::code).toList()) {
                        everybody.add(
                                new Person(start.at(where).inSector(sector).ofForm(form)));
                    }
                }
            }
        }
        return everybody;
    }

    private static List<Where> wheres(Where bare) {
        var wheres = new ArrayList<Where>();
        for (var village : List.of(true, false)) {
            for (var difficult : GivenPlaceFacts.DIFFICULTIES) {
                var here = bare.inCraftVillage(village);
                if (!bare.settled().contains(Question.DIFFICULT)) here = here.thatDifficult(difficult);
                if (bare.settled().contains(Question.CITY_CLASS)) wheres.add(here);
                else for (var code : List.of("1", "2")) wheres.add(here.ofCityClass(code));
            }
        }
        return wheres;
    }

    /** What each purse says. */
    private static List<Told> answers(Known known, Trial trial) {
        return known.purses().stream()
                .map(tier -> trial.assess(known.request(tier)))
                .map(said -> new Told(said.eligible(), said.computable(), said.ceiling()))
                .toList();
    }

    private void inTransaction(Consumer<Trial> work) {
        transaction.executeWithoutResult(_ -> work.accept(assess.trial()));
    }
}
