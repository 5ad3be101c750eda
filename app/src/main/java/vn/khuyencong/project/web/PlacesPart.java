package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.Papers;
import vn.khuyencong.project.PlacePhoto;
import vn.khuyencong.project.PlaceSlots;
import vn.khuyencong.project.Struck;
import vn.khuyencong.web.Ui;

/**
 * The evidence of each place of a group file.
 *
 * @param asked   the papers a place needs before it is accepted; none before the contract
 * @param byPlace the papers of each place; one without any is not there
 * @param excused the papers that places are accepted without
 * @param struck  the papers of places that were struck, which take the place of those asked
 */
public record PlacesPart(
        List<Papers.Asked> asked,
        Map<UUID, List<Attachment>> byPlace,
        Set<String> excused,
        Map<UUID, List<Papers.Asked>> struck) {

    public PlacesPart {
        asked = List.copyOf(asked);
        byPlace = Map.copyOf(byPlace);
        excused = Set.copyOf(excused);
        struck = Map.copyOf(struck);
    }

    static PlacesPart of(Papers papers, List<Attachment> attachments, Set<String> excused) {
        var byPlace = new HashMap<UUID, List<Attachment>>();
        for (var attachment : attachments) {
            var place = attachment.part();
            if (place != null) {
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(attachment);
            }
        }
        return new PlacesPart(papers.asked(), byPlace, excused, Map.of());
    }

    /** The same with what places were struck by. */
    PlacesPart struck(Struck found, Function<ForceMajeure.Kept, Papers> papers) {
        var asked = new HashMap<UUID, List<Papers.Asked>>();
        for (var one : found.all()) {
            var place = one.told().place();
            if (place != null && one.stands()) {
                asked.put(place, papers.apply(one).asked());
            }
        }
        return asked.isEmpty() ? this : new PlacesPart(this.asked, byPlace, excused, asked);
    }

    /** What a place needs. */
    public List<Papers.Asked> asked(GroupPlace place) {
        return struck.getOrDefault(place.id(), asked);
    }

    /** What a place still lacks. */
    public List<Papers.Asked> lacking(GroupPlace place) {
        var there = of(place).stream().map(Attachment::slot).collect(Collectors.toSet());
        return new Papers(asked(place), PlaceSlots.of(place.id(), Map.of(place.id(), there), excused)).lacking();
    }

    /** How many papers a place has, photos apart. */
    public long papers(GroupPlace place) {
        return of(place).stream()
                .filter(paper -> !paper.slot().equals(PlacePhoto.SLOT))
                .count();
    }

    public List<Attachment> of(GroupPlace place) {
        return byPlace.getOrDefault(place.id(), List.of());
    }

    /** How many photos a place has. */
    public long photos(GroupPlace place) {
        return of(place).size() - papers(place);
    }

    /** "Hóa đơn; Biên bản bàn giao". */
    public String lackingWords(Ui ui, GroupPlace place) {
        return lacking(place).stream()
                .map(paper -> ui.pick(paper.name(), paper.nameEn()))
                .collect(Collectors.joining("; "));
    }
}
