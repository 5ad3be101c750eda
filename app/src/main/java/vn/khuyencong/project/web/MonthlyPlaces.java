package vn.khuyencong.project.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.project.MonthlyReport.AtPlace;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;

/** Reads how far each place of a group file is, as typed in the report of a month. A place left empty is none. */
final class MonthlyPlaces {

    /** What the fields of a place begin with; its id follows. */
    static final String SHARE = "place-share-";

    static final String SUPPORT = "place-support-";
    static final String DONE = "place-done-";

    private static final int NOTHING = 0;
    private static final BasisPoints UNREAD = new BasisPoints(NOTHING);

    private MonthlyPlaces() {}

    /** @throws NotFound if somebody has tampered with the form */
    static List<AtPlace> read(Typed typed) {
        return typed.values().keySet().stream()
                .filter(name -> name.startsWith(SHARE))
                .map(name -> name.substring(SHARE.length()))
                .sorted()
                .filter(place ->
                        !(typed.text(SHARE + place) + typed.text(SUPPORT + place) + typed.text(DONE + place)).isEmpty())
                .map(place -> read(typed, place))
                .toList();
    }

    private static AtPlace read(Typed typed, String place) {
        var share = MonthlyFigures.share(typed.text(SHARE + place));
        if (share == null) {
            typed.refuse(SHARE + place, "project.month-share-unread");
        }
        return new AtPlace(
                id(place), share == null ? UNREAD : share, amount(typed, SUPPORT + place), amount(typed, DONE + place));
    }

    private static Dong amount(Typed typed, String name) {
        return typed.text(name).isEmpty() ? Dong.ZERO : typed.amount(name);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("No place: " + text);
        }
    }
}
