package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * What one document does to another, as typed on the page of one of them.
 *
 * @param kind  {@code AMENDS.outgoing}: what is done, and which way
 * @param place id of the place of the document at hand; empty for the whole
 */
public record RelationForm(String kind, String other, String otherPlace, String place, String onDate) {

    static final String OUTGOING = ".outgoing";
    static final String INCOMING = ".incoming";

    public RelationForm(
            @Nullable String kind,
            @Nullable String other,
            @Nullable String otherPlace,
            @Nullable String place,
            @Nullable String onDate) {
        this.kind = requireNonNullElse(kind, "");
        this.other = requireNonNullElse(other, "");
        this.otherPlace = requireNonNullElse(otherPlace, "");
        this.place = requireNonNullElse(place, "");
        this.onDate = requireNonNullElse(onDate, "");
    }

    static RelationForm empty() {
        return new RelationForm(null, null, null, null, null);
    }

    /** The page of the form. */
    public record Page(
            Document document, List<Provision> places, List<String> numbers, RelationForm form, Problems problems) {

        public List<Option> kindOptions(Ui ui) {
            return Stream.of(INCOMING, OUTGOING)
                    .flatMap(way -> Stream.of(DocumentLink.Kind.values())
                            .map(kind -> new Option(kind + way, ui.t("legal.link." + kind + way))))
                    .toList();
        }

        public List<Option> placeOptions() {
            return places.stream()
                    .map(place -> new Option(place.id().toString(), place.place()))
                    .toList();
        }
    }
}
