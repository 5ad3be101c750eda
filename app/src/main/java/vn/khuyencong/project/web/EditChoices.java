package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.project.Project;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Option;

/** What there is to choose from in the form of a đề án. */
@Component
@Transactional(readOnly = true)
class EditChoices {

    private final Norms norms;
    private final Units units;
    private final Establishments establishments;
    private final NextSteps nextSteps;
    private final CurrentActor current;
    private final OfficeClock clock;

    EditChoices(
            Norms norms,
            Units units,
            Establishments establishments,
            NextSteps nextSteps,
            CurrentActor current,
            OfficeClock clock) {
        this.norms = norms;
        this.units = units;
        this.establishments = establishments;
        this.nextSteps = nextSteps;
        this.current = current;
        this.clock = clock;
    }

    /** @param activity what the form says now: its lines name items of that one */
    EditPage.Given of(Project project, String activity) {
        return new EditPage.Given(
                establishments.get(project.beneficiary()).name(),
                activities(),
                places(project),
                items(project, activity));
    }

    List<Item> items(Project project, String activity) {
        return norms.items(activity, project.province());
    }

    List<EditPage.Choice> activities() {
        return norms.activities().stream()
                .map(activity -> new EditPage.Choice(
                        activity.code(), activity.name().vi(), activity.name().en()))
                .toList();
    }

    boolean mayWrite(Project project) {
        return nextSteps.mayWrite(project, current.get());
    }

    /** The communes of today, and the file's own place where it is one of an earlier day. */
    private List<Option> places(Project project) {
        var places = new ArrayList<Option>();
        units.communes(project.province(), clock.today())
                .forEach(unit -> places.add(new Option(unit.id().toString(), unit.name())));
        var own = project.scope().place().toString();
        if (places.stream().noneMatch(place -> place.value().equals(own))) {
            places.addFirst(new Option(own, units.find(project.scope().place()).name()));
        }
        return places;
    }
}
