package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.access.Actor;
import vn.khuyencong.shared.Finding;

/** Says who may add papers to a file of a matter and take them away. A matter without a guard takes no papers. */
public interface AttachmentGuard {

    /** The matter, {@code project}. */
    String matter();

    /** Whether the actor may change the papers of this slot now. The file is known to be hers to see. */
    boolean mayAttach(UUID fileId, String slot, Actor actor);

    /** What stands against taking away one paper of a file whose papers the actor may change; most have nothing. */
    default List<Finding> againstRemoving(UUID fileId, UUID paper) {
        return List.of();
    }

    /** Whether a file has such a part that papers can be about; most have none. The file is known to be the actor's to see. */
    default boolean hasPart(UUID fileId, UUID part) {
        return false;
    }

    /**
     * Whether a slot holds a picture that others will see. Then nothing else is taken there, and it is drawn anew, so that
     * where and when it was taken is not told with it.
     */
    default boolean takesPictures(String slot) {
        return false;
    }
}
