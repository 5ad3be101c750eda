package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the form of a place together. */
@Component
@Transactional(readOnly = true)
class GroupPlacePages {

    private static final String BENEFICIARY = "beneficiary";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ProjectFileReader reader;
    private final EditChoices choices;
    private final FindEstablishments establishments;
    private final NextSteps nextSteps;
    private final CurrentActor current;

    GroupPlacePages(
            ProjectFileReader reader,
            EditChoices choices,
            FindEstablishments establishments,
            NextSteps nextSteps,
            CurrentActor current) {
        this.reader = reader;
        this.choices = choices;
        this.establishments = establishments;
        this.nextSteps = nextSteps;
        this.current = current;
    }

    GroupPlacePage fresh(UUID id) {
        return page(writable(id), null, Map.of("requestId", UUID.randomUUID().toString()), "0", Problems.NONE);
    }

    GroupPlacePage open(UUID id, UUID place) {
        var file = writable(id);
        var line = line(file, place);
        return page(file, line.place(), values(line), version(line), Problems.NONE);
    }

    /** The form as it was sent. */
    GroupPlacePage again(UUID id, @Nullable UUID place, Map<String, String> typed, Problems problems) {
        var file = writable(id);
        return page(
                file,
                place == null ? null : line(file, place).place(),
                typed,
                typed.getOrDefault("version", "0"),
                problems);
    }

    /** The form as it was sent, answering to the place as it is now. */
    GroupPlacePage current(UUID id, @Nullable UUID place, Map<String, String> typed, Problems problems) {
        var file = writable(id);
        return place == null
                ? again(id, null, typed, problems)
                : page(file, line(file, place).place(), typed, version(line(file, place)), problems);
    }

    private GroupPlacePage page(
            ProjectFile file,
            @Nullable GroupPlace place,
            Map<String, String> values,
            String version,
            Problems problems) {
        var project = file.project();
        return new GroupPlacePage(
                project,
                place == null ? null : place.id(),
                choices.places(project),
                file.placesLeft().stream()
                        .map(line -> new Option(
                                line.place().id().toString(),
                                line.beneficiary() + " · " + line.commune() + " · "
                                        + line.place().told().content()))
                        .toList(),
                establishments.pick(
                        BENEFICIARY,
                        values.getOrDefault(EstablishmentPick.wordsOf(BENEFICIARY), ""),
                        values.getOrDefault(BENEFICIARY, "")),
                values,
                version,
                problems);
    }

    private ProjectFile writable(UUID id) {
        var file = reader.read(id);
        if (!file.project().scope().isOfAGroup() || !nextSteps.mayPlan(file.project(), current.get())) {
            throw new NotAllowed("No places are planned in " + file.project().code());
        }
        return file;
    }

    private static GroupLine line(ProjectFile file, UUID place) {
        return file.places().stream()
                .filter(line -> line.place().id().equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFound("No place " + place));
    }

    private static String version(GroupLine line) {
        return String.valueOf(line.place().version());
    }

    private static Map<String, String> values(GroupLine line) {
        var told = line.place().told();
        var values = new LinkedHashMap<String, String>();
        values.put(BENEFICIARY, told.beneficiary().toString());
        values.put(EstablishmentPick.wordsOf(BENEFICIARY), line.beneficiary());
        values.put("place", told.place().toString());
        var replacing = told.replacing();
        values.put("replaces", replacing == null ? "" : replacing.place().toString());
        values.put("replacesWhy", replacing == null ? "" : replacing.why());
        values.put("content", told.content());
        values.put("partner", told.partner());
        values.put("total", told.total().formatted());
        values.put("support", told.support().formatted());
        values.put("startsOn", DAY.format(told.startsOn()));
        values.put("endsOn", DAY.format(told.endsOn()));
        return values;
    }
}
