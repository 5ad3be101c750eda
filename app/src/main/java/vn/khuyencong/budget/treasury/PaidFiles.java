package vn.khuyencong.budget.treasury;

import java.util.Optional;
import java.util.UUID;

/** Tells what requests for payment are for; whoever keeps the files answers. */
public interface PaidFiles {

    /** The đề án; empty where the reader does not see it. */
    Optional<PaidFile> find(UUID project);
}
