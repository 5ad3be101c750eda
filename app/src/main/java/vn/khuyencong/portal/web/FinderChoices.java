package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.web.FinderPage.Answered;
import vn.khuyencong.portal.web.FinderPage.Choice;
import vn.khuyencong.shared.Named;

/** What can be chosen at a question, and the name of what has been. Names that stand in the messages are left empty. */
@Component
class FinderChoices {

    private final Norms norms;
    private final FinderPlaces places;

    FinderChoices(Norms norms, FinderPlaces places) {
        this.norms = norms;
        this.places = places;
    }

    List<Choice> of(Question question, String words, LocalDate day) {
        return switch (question) {
            case PURPOSE ->
                Stream.of(Purpose.values())
                        .map(purpose -> unnamed(purpose.value()))
                        .toList();
            case LEGAL_FORM ->
                norms.legalForms().stream()
                        .map(form -> named(form.code(), form.name()))
                        .toList();
            case PLACE ->
                places.search(words, day).stream()
                        .map(unit -> new Choice(unit.code(), unit.name(), unit.name()))
                        .toList();
            case CRAFT_VILLAGE -> List.of(unnamed(FinderReader.YES), unnamed(FinderReader.NO));
            case SECTOR ->
                norms.sectors().stream()
                        .map(sector -> named(sector.code(), sector.name()))
                        .toList();
            case COST -> List.of();
        };
    }

    Answered name(Question question, String value, Known known) {
        return switch (question) {
            case PURPOSE, CRAFT_VILLAGE -> answered(question, unnamed(value));
            case LEGAL_FORM, SECTOR ->
                answered(question, chosen(question, value, known).orElse(unnamed(value)));
            case PLACE -> {
                var name = known.place() == null ? value : known.place().name();
                yield answered(question, new Choice(value, name, name));
            }
            case COST -> {
                var amount = known.cost() == null ? value : known.cost().formatted();
                yield answered(question, new Choice(value, amount + " đồng", amount + " đồng"));
            }
        };
    }

    private Optional<Choice> chosen(Question question, String value, Known known) {
        return of(question, "", known.day()).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }

    private static Answered answered(Question question, Choice choice) {
        return new Answered(question, choice.value(), choice.nameVi(), choice.nameEn(), "");
    }

    private static Choice unnamed(String value) {
        return new Choice(value, "", "");
    }

    private static Choice named(String code, Named name) {
        return new Choice(code, name.vi(), name.en());
    }
}
