package vn.khuyencong.organisation.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.HeldByOrganisation.Way;

/**
 * Who gets what: whoever it was given to in the plan; where a reform is reversed, whoever had it before; where it is
 * about a file, whoever gets the file; else the default successor.
 *
 * @param ending   the bodies that are there no longer afterwards
 * @param assigned what the plan gives to one of its successors, by its place in the plan
 * @param origins  who had it before the reform that is reversed
 */
record Sharing(
        Reform reform,
        Set<UUID> ending,
        Map<ReformDrafts.Piece, Integer> assigned,
        Map<ReformDrafts.Piece, UUID> origins) {

    /** The work comes in the order of {@link OpenWork}: files before what is about them. */
    List<Handover> of(List<OpenWork.Held> work) {
        var files = new HashMap<UUID, Handover>();
        var handovers = new ArrayList<Handover>();
        for (var held : work) {
            var handover = handover(held, files);
            if (held.way() == Way.GIVEN) {
                files.put(held.item().id(), handover);
            }
            handovers.add(handover);
        }
        return handovers;
    }

    private Handover handover(OpenWork.Held held, Map<UUID, Handover> files) {
        if (held.way() == Way.TOUCHED) {
            return new Handover(held, null, false);
        }
        var file = files.get(held.item().about());
        if (file != null && file.held().item().holder().equals(held.item().holder())) {
            return new Handover(held, file.to(), file.stays());
        }
        var to = successor(held);
        var holder = held.item().holder();
        var stays = to == null ? !ending.contains(holder) : holder.equals(to.body());
        return new Handover(held, to, stays);
    }

    private Reform.@Nullable Successor successor(OpenWork.Held held) {
        var position = assigned.get(held.piece());
        if (position != null) {
            return reform.to().stream()
                    .filter(successor -> successor.position() == position)
                    .findFirst()
                    .orElse(null);
        }
        var origin = origins.get(held.piece());
        var before = reform.to().stream()
                .filter(successor -> origin != null && origin.equals(successor.body()))
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        // what came to a body that goes on by another way than the reform that is reversed is its own
        return reform.kind() == ReformKind.RESTORE
                        && !ending.contains(held.item().holder())
                ? null
                : reform.standard();
    }
}
