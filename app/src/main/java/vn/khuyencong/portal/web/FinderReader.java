package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;

/** Reads an address of the finder. What cannot be understood is asked again, with a word about it. */
@Component
class FinderReader {

    static final String YES = "co";
    static final String NO = "khong";

    private final Norms norms;
    private final FinderPlaces places;
    private final OfficeClock clock;

    FinderReader(Norms norms, FinderPlaces places, OfficeClock clock) {
        this.norms = norms;
        this.places = places;
        this.clock = clock;
    }

    FinderInput read(Map<String, String> parameters) {
        return new Reading(Answers.read(parameters), parameters, clock.today()).done();
    }

    /** One address on its way from words to answers. */
    private final class Reading {

        private final Map<String, String> parameters;
        private final LocalDate day;
        private Answers answers;
        private Problems problems = Problems.NONE;

        Reading(Answers answers, Map<String, String> parameters, LocalDate day) {
            this.answers = answers;
            this.parameters = parameters;
            this.day = day;
        }

        FinderInput done() {
            var purpose = Purpose.of(answers.to(Question.PURPOSE)).orElse(null);
            requireKnown(Question.PURPOSE, purpose);
            var form = norms.legalForms().stream()
                    .map(legalForm -> legalForm.code())
                    .filter(answers.to(Question.LEGAL_FORM)::equals)
                    .findFirst()
                    .orElse(null);
            requireKnown(Question.LEGAL_FORM, form);
            var place = place();
            var craftVillage = yesOrNo(answers.to(Question.CRAFT_VILLAGE));
            requireKnown(Question.CRAFT_VILLAGE, craftVillage);
            var sector = norms.sectors().stream()
                    .map(known -> known.code())
                    .filter(answers.to(Question.SECTOR)::equals)
                    .findFirst()
                    .orElse(null);
            requireKnown(Question.SECTOR, sector);
            var cost = cost();
            var known = new Known(day, purpose, form, place, craftVillage, sector, cost);
            return new FinderInput(answers, known, parameters.getOrDefault(Question.COST.parameter(), ""), problems);
        }

        private void requireKnown(Question question, @Nullable Object answer) {
            if (answer == null && answers.has(question)) {
                drop(question, Finding.of("portal.unknown-choice"));
            }
        }

        private @Nullable Unit place() {
            var place = answers.has(Question.PLACE)
                    ? places.find(answers.to(Question.PLACE), day).orElse(null)
                    : null;
            if (place == null && answers.has(Question.PLACE)) {
                drop(Question.PLACE, Finding.of("portal.place-unknown"));
            }
            return place;
        }

        private @Nullable Dong cost() {
            if (!parameters.containsKey(Question.COST.parameter())) {
                return null;
            }
            switch (Amounts.parse(answers.to(Question.COST))) {
                case Amount.Refused refused -> drop(Question.COST, refused.finding());
                case Amount.Ok(var value) when value.isZero() -> drop(Question.COST, Finding.of("portal.cost-zero"));
                case Amount.Ok(var value) -> {
                    return value;
                }
            }
            return null;
        }

        private void drop(Question question, Finding finding) {
            answers = answers.without(question);
            problems = problems.with(question.parameter(), finding);
        }
    }

    private static @Nullable Boolean yesOrNo(String answer) {
        return switch (answer) {
            case YES -> true;
            case NO -> false;
            default -> null;
        };
    }
}
