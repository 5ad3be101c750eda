package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Asks the guard of a matter who may change the papers of its files. Without a guard nobody may. */
@Component
class AttachmentPermissions {

    private final List<AttachmentGuard> guards;
    private final SeenFiles seen;
    private final CurrentActor current;

    AttachmentPermissions(List<AttachmentGuard> guards, SeenFiles seen, CurrentActor current) {
        this.guards = guards;
        this.seen = seen;
        this.current = current;
    }

    /** @throws NotFound if the file has no such part, or it is not the actor's to see */
    void mustHavePart(String matter, UUID fileId, @Nullable UUID part) {
        if (part != null
                && guards.stream()
                        .filter(guard -> guard.matter().equals(matter))
                        .noneMatch(guard -> guard.hasPart(fileId, part))) {
            throw new NotFound("No part " + part + " of " + matter + " " + fileId);
        }
    }

    /** What its matter says against taking a paper away. */
    List<Finding> againstRemoving(String matter, UUID fileId, UUID paper) {
        return guards.stream()
                .filter(guard -> guard.matter().equals(matter))
                .flatMap(guard -> guard.againstRemoving(fileId, paper).stream())
                .toList();
    }

    /** Whether a slot of a matter holds pictures that others will see. */
    boolean takesPictures(String matter, String slot) {
        return guards.stream()
                .filter(guard -> guard.matter().equals(matter))
                .anyMatch(guard -> guard.takesPictures(slot));
    }

    void mustMayAttach(String matter, UUID fileId, String slot) {
        seen.mustSee(matter, fileId);
        var actor = current.get();
        var may = guards.stream()
                .filter(guard -> guard.matter().equals(matter))
                .anyMatch(guard -> guard.mayAttach(fileId, slot, actor));
        if (!may) {
            throw new NotAllowed(actor.role() + " may not change papers of " + matter + " " + fileId);
        }
    }
}
