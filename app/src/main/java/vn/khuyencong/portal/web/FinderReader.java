package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.LegalForm;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Sector;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.Where;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads an address of the finder. What cannot be understood is asked again, with a word about it. */
@Component
class FinderReader {

    static final String YES = "co";
    static final String NO = "khong";
    static final String DO_NOT_KNOW = "khong-ro";

    private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final Norms norms;
    private final FinderPlaces places;
    private final OfficeClock clock;

    FinderReader(Norms norms, FinderPlaces places, OfficeClock clock) {
        this.norms = norms;
        this.places = places;
        this.clock = clock;
    }

    FinderInput read(Map<String, String> parameters) {
        return new Reading(Answers.read(parameters), parameters).done();
    }

    /** One address on its way from words to answers. */
    private final class Reading {

        private final Map<String, String> parameters;
        private Answers answers;
        private Problems problems = Problems.NONE;

        Reading(Answers answers, Map<String, String> parameters) {
            this.answers = answers;
            this.parameters = parameters;
        }

        FinderInput done() {
            var day = day();
            var province = places.provinces(day).stream().findFirst().orElse(null);
            var known = Known.nothing(day, province)
                    .inSector(one(Question.SECTOR, norms.sectors().stream().map(Sector::code)))
                    .ofForm(one(Question.LEGAL_FORM, norms.legalForms().stream().map(LegalForm::code)))
                    .at(where(day))
                    .costing(cost());
            var purpose = purpose();
            return new FinderInput(answers, purpose == null ? known : known.meaning(purpose), parameters, problems);
        }

        private LocalDate day() {
            if (!answers.has(Question.DAY)) return clock.today();
            switch (Dates.parse(answers.to(Question.DAY))) {
                case Day.Refused refused -> drop(Question.DAY, refused.finding());
                case Day.Ok(var day)
                when day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ->
                    drop(Question.DAY, Finding.of("portal.day-out-of-range", null, FIRST_DAY, LAST_DAY));
                case Day.Ok(var day) -> {
                    return day;
                }
            }
            return clock.today();
        }

        private @Nullable Purpose purpose() {
            if (!answers.has(Question.PURPOSE)) return null;
            var meant = Purpose.of(answers.to(Question.PURPOSE));
            if (norms.activities().stream().map(Activity::code).noneMatch(meant.activity()::equals)) {
                drop(Question.PURPOSE, Finding.of("portal.unknown-choice"));
                return null;
            }
            answers = answers.with(Question.PURPOSE, meant.value());
            return meant;
        }

        private @Nullable String one(Question question, Stream<String> codes) {
            var answer = answers.to(question);
            if (answer.isEmpty() || codes.anyMatch(answer::equals)) return answer.isEmpty() ? null : answer;
            drop(question, Finding.of("portal.unknown-choice"));
            return null;
        }

        private Where where(LocalDate day) {
            if (!answers.has(Question.PLACE)) return Where.NOWHERE;
            var place = places.find(answers.to(Question.PLACE), day).orElse(null);
            if (place == null) {
                drop(Question.PLACE, Finding.of("portal.place-unknown"));
                return Where.NOWHERE;
            }
            var where = Where.in(place);
            var village = one(Question.CRAFT_VILLAGE, Stream.of(YES, NO));
            if (village != null) where = where.inCraftVillage(village.equals(YES));
            var cityClass = oneOrUnknown(Question.CITY_CLASS, GivenPlaceFacts.CITY_CLASSES);
            if (DO_NOT_KNOW.equals(cityClass)) where = where.settled(Question.CITY_CLASS);
            else if (cityClass != null) where = where.ofCityClass(cityClass);
            var difficult = oneOrUnknown(Question.DIFFICULT, GivenPlaceFacts.DIFFICULTIES);
            if (DO_NOT_KNOW.equals(difficult)) return where.settled(Question.DIFFICULT);
            return difficult == null ? where : where.thatDifficult(difficult);
        }

        private @Nullable String oneOrUnknown(Question question, List<String> codes) {
            return one(question, Stream.concat(codes.stream(), Stream.of(DO_NOT_KNOW)));
        }

        private @Nullable Dong cost() {
            if (!parameters.containsKey(Question.COST.parameter())) return null;
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
}
