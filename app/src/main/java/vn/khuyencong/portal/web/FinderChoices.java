package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.web.FinderPage.Answered;
import vn.khuyencong.portal.web.FinderPage.Choice;
import vn.khuyencong.shared.Named;

/** What can be chosen at a question, and the name of what has been. Names that stand in the messages are left empty. */
@Component
class FinderChoices {

    private final Norms norms;
    private final FinderPlaces places;
    private final ActivityGroups activities;

    FinderChoices(Norms norms, FinderPlaces places, ActivityGroups activities) {
        this.norms = norms;
        this.places = places;
        this.activities = activities;
    }

    /** What may be done on a day, in groups; with words, what has them. */
    List<ActivityGroups.Group> groups(String words, LocalDate day) {
        return activities.of(day, words);
    }

    /** The choices of a question; what is typed, and the activities, which come in groups, have none. */
    List<Choice> of(Question question, String words, LocalDate day) {
        return switch (question) {
            case LEGAL_FORM ->
                norms.legalForms().stream()
                        .map(form -> named(form.code(), form.name()))
                        .toList();
            case PLACE ->
                places.search(words, day).stream()
                        .map(unit -> new Choice(unit.code(), unit.name(), unit.name()))
                        .toList();
            case CRAFT_VILLAGE -> unnamed(Stream.of(FinderReader.YES, FinderReader.NO));
            case CITY_CLASS -> unnamed(orUnknown(GivenPlaceFacts.CITY_CLASSES));
            case DIFFICULT -> unnamed(orUnknown(GivenPlaceFacts.DIFFICULTIES));
            case SECTOR ->
                norms.sectors().stream()
                        .map(sector -> named(sector.code(), sector.name()))
                        .toList();
            case PURPOSE, COST, DAY -> List.of();
        };
    }

    /** An answer by its name. */
    Answered name(Question question, String value, Known known) {
        return switch (question) {
            case PURPOSE -> {
                var purpose = known.purpose();
                yield purpose == null
                        ? unnamed(question, value)
                        : new Answered(
                                question,
                                value,
                                norms.activity(purpose.activity()).name(),
                                purpose.line(),
                                "");
            }
            case LEGAL_FORM, SECTOR ->
                chosen(question, value, known)
                        .map(choice -> answered(question, value, new Named(choice.nameVi(), choice.nameEn())))
                        .orElse(unnamed(question, value));
            case CRAFT_VILLAGE, CITY_CLASS, DIFFICULT -> unnamed(question, value);
            case PLACE -> {
                var place = known.where().place();
                yield place == null
                        ? unnamed(question, value)
                        : answered(question, value, new Named(place.name(), place.name()));
            }
            case COST -> {
                var cost = known.cost();
                var amount = (cost == null ? value : cost.formatted()) + " đồng";
                yield answered(question, value, new Named(amount, amount));
            }
            case DAY -> answered(question, value, new Named(value, value));
        };
    }

    private Optional<Choice> chosen(Question question, String value, Known known) {
        return of(question, "", known.day()).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }

    private static Stream<String> orUnknown(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(FinderReader.DO_NOT_KNOW));
    }

    private static List<Choice> unnamed(Stream<String> values) {
        return values.map(value -> new Choice(value, "", "")).toList();
    }

    private static Answered unnamed(Question question, String value) {
        return answered(question, value, new Named("", ""));
    }

    private static Answered answered(Question question, String value, Named name) {
        return new Answered(question, value, name, false, "");
    }

    private static Choice named(String code, Named name) {
        return new Choice(code, name.vi(), name.en());
    }
}
