package vn.khuyencong.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The evidence each place of a group file needs before it is accepted: its own, not its neighbour's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacePapers {

    private final GroupPlans plans;
    private final PartAcceptances parts;
    private final PaperLists lists;
    private final ForceMajeures struck;
    private final ForceMajeureLaw law;

    PlacePapers(GroupPlans plans, PartAcceptances parts, PaperLists lists, ForceMajeures struck, ForceMajeureLaw law) {
        this.plans = plans;
        this.parts = parts;
        this.lists = lists;
        this.struck = struck;
        this.law = law;
    }

    /** The place of that id; empty for a part of a file for one beneficiary. */
    @Nullable
    GroupPlace place(Project project, @Nullable UUID id) {
        return id == null ? null : plans.of(project).place(id);
    }

    /**
     * What stands against accepting a place at a cost: each paper it lacks, with the article that asks for it and who
     * gives it; more than was done where it was struck.
     */
    List<Finding> against(Project project, GroupPlace place, Dong cost) {
        var found = struck.of(project.id()).at(place.id());
        var name = names(List.of(place)).apply(place);
        return Stream.concat(
                        ForceMajeureRules.acceptingPlace(found, cost, law.basis()).stream(),
                        law.ofAPlace(project, found, there(project, place)).lacking().stream()
                                .map(paper ->
                                        Finding.of("project.place-paper-missing", paper.basis(), name, paper.name())))
                .toList();
    }

    /**
     * What an exception could be allowed for, of all places that wait for their acceptance. Of one that was struck its
     * papers are looked at when that is answered.
     */
    List<Lacking> lacking(Project project) {
        var found = struck.of(project.id());
        var left = PartRules.left(plans.of(project).standing(), parts.of(project.id())).stream()
                .filter(place -> found.at(place.id()) == null)
                .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        var names = names(left);
        var byPlace = lists.thereByPlace(project);
        var excused = lists.excused(project, Step.ACCEPT_PART);
        var asked = lists.ofAPlace(project, Set.of()).asked();
        return left.stream()
                .flatMap(place -> new Papers(asked, PlaceSlots.of(place.id(), byPlace, excused))
                        .lacking().stream()
                                .map(paper -> new Lacking(
                                        Step.ACCEPT_PART,
                                        "project.paper-missing",
                                        PlaceSlots.key(paper.code(), place.id()),
                                        names.apply(place) + ": " + paper.name())))
                .toList();
    }

    private Set<String> there(Project project, GroupPlace place) {
        return PlaceSlots.of(place.id(), lists.thereByPlace(project), lists.excused(project, Step.ACCEPT_PART));
    }

    private Function<GroupPlace, String> names(List<GroupPlace> places) {
        var names = plans.beneficiaries(places);
        return place -> names.getOrDefault(place.told().beneficiary(), "");
    }
}
