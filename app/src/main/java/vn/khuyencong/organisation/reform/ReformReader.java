package vn.khuyencong.organisation.reform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.organisation.HeldByOrganisation.Way;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Everything the page of a reform shows: the plan, what it touches, what it did. */
@Service
public class ReformReader {

    private final ReformLooks looks;
    private final ReformPast past;
    private final ReformRoles roles;

    ReformReader(ReformLooks looks, ReformPast past, ReformRoles roles) {
        this.looks = looks;
        this.past = past;
        this.roles = roles;
    }

    /**
     * One piece of open work in the preview.
     *
     * @param position place in the plan of whoever gets it, empty where nobody does
     * @param stays    whether it stays with a body that goes on
     */
    public record Piece(HeldItem item, @Nullable Integer position, boolean stays) {}

    /** The open work of one matter. */
    public record Group(String matter, Way way, List<Piece> pieces) {

        public Group {
            pieces = List.copyOf(pieces);
        }

        public Dong committed() {
            return pieces.stream().map(piece -> piece.item().committed()).reduce(Dong.ZERO, Dong::plus);
        }

        public Dong paid() {
            return pieces.stream().map(piece -> piece.item().paid()).reduce(Dong.ZERO, Dong::plus);
        }

        public long contracts() {
            return pieces.stream()
                    .filter(piece -> piece.item().contract() != null)
                    .count();
        }
    }

    /** One thing a reform did, with the names of the bodies at that moment; empty where there is none. */
    public record Done(String matter, String code, String title, String from, String to) {}

    /**
     * One look at a reform.
     *
     * @param names   names of every body the plan speaks of, those gone under their last one
     * @param bodies  the bodies that may be chosen
     * @param touches what is open, by matter; empty once it is done or given up
     * @param against what stands against it
     * @param done    what it did
     * @param people  names of those who have to do with it
     * @param reversal its counter-operation, where one has been begun
     */
    public record Look(
            Reform reform,
            Map<UUID, String> names,
            List<Body> bodies,
            List<Group> touches,
            List<Finding> against,
            List<Done> done,
            Map<UUID, String> people,
            @Nullable UUID reversal,
            May may) {

        /** The pieces of work, all matters together. */
        public int pieces() {
            return touches.stream().mapToInt(group -> group.pieces().size()).sum();
        }
    }

    /** What the reader may do with it now. */
    public record May(boolean write, boolean decide, boolean cancel, boolean reverse) {}

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Look look(UUID id) {
        roles.requireReader();
        var reform = looks.get(id);
        var waits = reform.stage() == ReformStage.DRAFT || reform.stage() == ReformStage.PLANNED;
        // the open work of others is only counted and named here; the program sees it for the reader
        var seen = waits ? CurrentActor.as(Actor.system(reform.province()), () -> looks.see(id)) : null;
        var around = past.around(reform);
        return new Look(
                reform,
                around.names(),
                around.bodies(),
                seen == null ? List.of() : groups(seen),
                seen == null ? List.of() : seen.against(),
                around.done(),
                around.people(),
                around.reversal(),
                may(reform));
    }

    /** The bodies of the actor's province to plan with. @throws vn.khuyencong.shared.NotAllowed if she may not prepare */
    public List<Body> bodiesToPrepareWith() {
        return past.standing(roles.requirePreparer().provinceOrFail());
    }

    private May may(Reform reform) {
        return new May(
                reform.stage() == ReformStage.DRAFT && roles.mayPrepare(),
                reform.stage() == ReformStage.DRAFT && roles.mayDecide(reform),
                roles.mayCancel(reform),
                reform.stage() == ReformStage.DONE && reform.kind() != ReformKind.RESTORE && roles.mayPrepare());
    }

    private static List<Group> groups(ReformSight.Seen seen) {
        var byMatter = seen.known().handovers().stream()
                .collect(Collectors.groupingBy(handover -> handover.held().matter()));
        return byMatter.entrySet().stream()
                .map(matter -> new Group(
                        matter.getKey(),
                        matter.getValue().getFirst().held().way(),
                        matter.getValue().stream().map(ReformReader::piece).toList()))
                .sorted(Comparator.comparing(Group::way).thenComparing(Group::matter))
                .toList();
    }

    private static Piece piece(Handover handover) {
        var to = handover.to();
        return new Piece(handover.held().item(), to == null ? null : to.position(), handover.stays());
    }
}
