package vn.khuyencong.organisation.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.reform.Reform.Described;
import vn.khuyencong.organisation.reform.Reform.Successor;
import vn.khuyencong.organisation.reform.ReformOutcome.Done;
import vn.khuyencong.organisation.reform.ReformOutcome.Refused;
import vn.khuyencong.shared.Finding;

/**
 * Prepares the counter-operation of a reform that is in effect (lập phương án khôi phục): the only way to correct one.
 * It is a plan like another, to be decided by another. A new name and a new place are reversed by naming and moving
 * back; everything else by restoring the bodies.
 */
@Service
@Transactional
public class ReverseReform {

    private final Reforms reforms;
    private final ReformDrafts drafts;
    private final OldOrder old;
    private final ReformRoles roles;
    private final OfficeClock clock;

    ReverseReform(Reforms reforms, ReformDrafts drafts, OldOrder old, ReformRoles roles, OfficeClock clock) {
        this.reforms = reforms;
        this.drafts = drafts;
        this.old = old;
        this.roles = roles;
        this.clock = clock;
    }

    /** The plan that reverses it; the one there is, where somebody has begun one. */
    public ReformOutcome reverse(UUID id) {
        var actor = roles.requirePreparer();
        var reform = reforms.lock(id);
        if (reform.stage() != ReformStage.DONE || reform.kind() == ReformKind.RESTORE) {
            return new Refused(List.of(Finding.of("reform.not-to-be-reversed")));
        }
        var begun = reforms.reversalOf(id);
        return new Done(
                begun.isPresent()
                        ? begun.get().id()
                        : drafts.insert(reform.province(), counter(reform), actor.account(), clock.instant()));
    }

    private Reform.Draft counter(Reform reform) {
        var terms = new Reform.Terms(null, "", null, "", "");
        return switch (reform.kind()) {
            case RENAME, MOVE ->
                new Reform.Draft(
                        UUID.randomUUID(),
                        reform.kind(),
                        terms,
                        reform.from(),
                        List.of(new Successor(1, reform.from().getFirst(), false, old.before(reform), true)),
                        reform.id());
            case MERGE, SPLIT, ABOLISH, RESTORE ->
                new Reform.Draft(
                        UUID.randomUUID(), ReformKind.RESTORE, terms, receivers(reform), restored(reform), reform.id());
        };
    }

    /** Those that got the work, and give it back. */
    private static List<UUID> receivers(Reform reform) {
        var bodies = new ArrayList<UUID>();
        for (var successor : reform.to()) {
            var body = successor.body();
            if (body != null && !reform.from().contains(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static List<Successor> restored(Reform reform) {
        var restored = new ArrayList<Successor>();
        for (var body : reform.from()) {
            restored.add(new Successor(restored.size() + 1, body, false, Described.NOTHING, restored.isEmpty()));
        }
        return restored;
    }
}
