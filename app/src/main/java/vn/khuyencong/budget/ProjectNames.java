package vn.khuyencong.budget;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the ledger's page how đề án are called; {@code project} knows, the ledger has only their ids. */
public interface ProjectNames {

    /** The code of each đề án the reader may see. */
    Map<UUID, String> codes(Set<UUID> projects);
}
