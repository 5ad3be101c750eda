package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.project.Project;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Option;

/** What there is to choose from in the form of a đề án. */
@Component
@Transactional(readOnly = true)
class EditChoices {

    private final Norms norms;
    private final Units units;
    private final NextSteps nextSteps;
    private final CurrentActor current;
    private final OfficeClock clock;

    EditChoices(Norms norms, Units units, NextSteps nextSteps, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.units = units;
        this.nextSteps = nextSteps;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param beneficiary its name
     * @param items       those its lines may name
     */
    EditPage.Given of(Project project, String beneficiary, List<Item> items) {
        return new EditPage.Given(beneficiary, activities(project), places(project), items);
    }

    /** The items of some activities, each once. */
    List<Item> items(Project project, Set<String> activities) {
        return activities.stream()
                .flatMap(activity -> norms.items(activity, project.province()).stream())
                .distinct()
                .toList();
    }

    /** The activities that either purse knows today, since the purse of a new file is chosen later. */
    List<EditPage.Choice> activities() {
        var day = clock.today();
        var province = current.get().province();
        var known = Stream.concat(
                        norms.activities(Tier.LOCAL, province, day).stream(),
                        norms.activities(Tier.NATIONAL, null, day).stream())
                .map(terms -> terms.activity().code())
                .collect(Collectors.toSet());
        return choices(known);
    }

    /** The activities that a purse knows today, and the file's own where it is one of an earlier day. */
    private List<EditPage.Choice> activities(Project project) {
        var known = norms.activities(project.scope().tier(), project.province(), clock.today()).stream()
                .map(terms -> terms.activity().code())
                .collect(Collectors.toSet());
        known.add(project.scope().activity());
        return choices(known);
    }

    private List<EditPage.Choice> choices(Set<String> known) {
        return norms.activities().stream()
                .filter(activity -> known.contains(activity.code()))
                .map(activity -> new EditPage.Choice(
                        activity.code(), activity.name().vi(), activity.name().en()))
                .toList();
    }

    boolean mayWrite(Project project) {
        return nextSteps.mayWrite(project, current.get());
    }

    /** The communes of today, and the file's own place where it is one of an earlier day. */
    List<Option> places(Project project) {
        var places = new ArrayList<Option>();
        units.communes(project.province(), clock.today())
                .forEach(unit -> places.add(new Option(unit.id().toString(), unit.name())));
        var own = project.scope().place();
        if (own != null && places.stream().noneMatch(place -> place.value().equals(own.toString()))) {
            places.addFirst(new Option(own.toString(), units.find(own).name()));
        }
        return places;
    }
}
