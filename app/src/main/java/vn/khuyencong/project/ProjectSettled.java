package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/** The đề án is settled; what was not used has returned to its year. */
public record ProjectSettled(UUID project, String code, Dong settled, Dong returned, LocalDate settledOn) {}
