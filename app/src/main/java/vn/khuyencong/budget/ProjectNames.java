package vn.khuyencong.budget;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the ledger's page how đề án are called; {@code project} knows, the ledger has only their ids. */
public interface ProjectNames {

    /** The code of each đề án the reader may see. */
    Map<UUID, String> codes(Set<UUID> projects);

    /** The đề án of a code; empty where there is none the reader may see. */
    Optional<UUID> find(String code);
}
