package vn.khuyencong.establishment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whoever keeps work of establishments besides the register: files, accounts. Implemented by that module as a bean. */
public interface HoldsEstablishments {

    /** Those of some establishments on which something of the module hangs, whoever may see it. */
    Set<UUID> held(Collection<UUID> establishments);
}
