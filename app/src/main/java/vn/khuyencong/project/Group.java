package vn.khuyencong.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** The implementation plan of a group file, round by round, and its places; empty for every other file. */
public record Group(List<GroupPlan> plans, List<GroupPlace> places) {

    public static final Group NONE = new Group(List.of(), List.of());

    public Group {
        plans = List.copyOf(plans);
        places = List.copyOf(places);
    }

    /** The round that is not approved yet. */
    public Optional<GroupPlan> open() {
        return plans.stream().filter(GroupPlan::isOpen).findFirst();
    }

    /** The places of a round. */
    public List<GroupPlace> of(GroupPlan plan) {
        return places.stream().filter(place -> place.plan().equals(plan.id())).toList();
    }

    /** The places that are approved and not given up. */
    public List<GroupPlace> standing() {
        return places.stream().filter(GroupPlace::stands).toList();
    }

    /** The standing places that no place of the round takes the place of. */
    List<GroupPlace> stayingBeside(GroupPlan plan) {
        var gone = of(plan).stream()
                .map(place -> place.told().replacing())
                .filter(Objects::nonNull)
                .map(GroupPlace.Replacing::place)
                .collect(Collectors.toSet());
        return standing().stream().filter(place -> !gone.contains(place.id())).toList();
    }

    /** What the standing places are given together. */
    public Dong granted() {
        return sum(standing());
    }

    /** How many of the planned places nothing is approved for. */
    public int unusedPlaces(Project project) {
        return Math.max(0, project.scope().places() - standing().size());
    }

    /** How much of the approved money no place is approved for. */
    public Dong unusedMoney(Project project) {
        var approved = project.approved();
        return approved == null ? Dong.ZERO : approved.minusOrZero(granted());
    }

    /** Whether a step about the plan is one for the round that is open now; any other step always is. */
    boolean isReadyFor(Step step) {
        return switch (step) {
            case SUBMIT_GROUP_PLAN -> is(GroupPlan.Status.DRAFT) || is(GroupPlan.Status.RETURNED);
            case APPRAISE_GROUP_PLAN -> is(GroupPlan.Status.HANDED_IN);
            case RETURN_GROUP_PLAN -> is(GroupPlan.Status.HANDED_IN) || is(GroupPlan.Status.APPRAISED);
            case APPROVE_GROUP_PLAN -> is(GroupPlan.Status.APPRAISED);
            default -> true;
        };
    }

    private boolean is(GroupPlan.Status status) {
        return status == open().map(GroupPlan::status).orElse(null);
    }

    static Dong sum(List<GroupPlace> places) {
        return places.stream().map(place -> place.told().support()).reduce(Dong.ZERO, Dong::plus);
    }

    /** The place of that id. */
    public @Nullable GroupPlace place(UUID id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
