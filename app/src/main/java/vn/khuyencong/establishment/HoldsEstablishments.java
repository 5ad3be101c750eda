package vn.khuyencong.establishment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** Whoever keeps work of establishments besides the register: files, accounts. Implemented by that module as a bean. */
public interface HoldsEstablishments {

    /** Those of some establishments on which something of the module hangs, whoever may see it. */
    Set<UUID> held(Collection<UUID> establishments);

    /** What stands against it that one of two establishments follows the other. */
    default List<Finding> against(UUID old, UUID kept) {
        return List.of();
    }

    /** Two turned out to be one: what hangs on the one that goes hangs on the one that stays, in the caller's transaction. */
    void follow(UUID old, UUID kept);
}
