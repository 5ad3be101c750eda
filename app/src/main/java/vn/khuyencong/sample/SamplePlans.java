package vn.khuyencong.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.Plan;

/** The plans of the story as they were left last, by the keys of their rounds. */
@Component
class SamplePlans {

    private final Map<String, Plan> plans = new HashMap<>();

    void left(String key, Plan plan) {
        plans.put(key, plan);
    }

    Plan get(String key) {
        return Objects.requireNonNull(plans.get(key), key);
    }
}
