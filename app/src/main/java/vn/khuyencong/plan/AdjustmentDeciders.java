package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.norm.Norms;

/** Who decides on what an approved plan holds: whoever the norm of the day names for adding đề án to it. */
@Component
class AdjustmentDeciders {

    private static final String CHANGE = "ADD";

    private final Norms norms;

    AdjustmentDeciders(Norms norms) {
        this.norms = norms;
    }

    /** Empty where nobody has entered it, so that nobody decides. */
    Optional<Decider> of(Plan plan, LocalDate day) {
        return norms.decider(CHANGE, plan.tier(), plan.province(), day);
    }
}
