package vn.khuyencong.budget;

import java.util.Optional;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/** How much may stand as paid on a đề án; whoever keeps the files answers. */
public interface MostPaid {

    /**
     * After acceptance what is due, while it is carried out what may be advanced, else what is contracted; in the caller's
     * transaction.
     *
     * @return empty where there is no such đề án, the actor does not see it, or nothing is contracted
     */
    Optional<Dong> on(UUID project);
}
