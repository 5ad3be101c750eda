package vn.khuyencong.plan.harmony;

import java.util.Map;
import vn.khuyencong.shared.Dong;

/**
 * What the money of the files stands beside.
 *
 * @param programme what the programme in force means to spend
 * @param allotted  what the years were given
 * @param planned   what the plans that were submitted or approved hold
 */
public record Beside(Map<MoneyKind, Dong> programme, Map<MoneyKind, Dong> allotted, Map<MoneyKind, Dong> planned) {

    public Beside {
        programme = Map.copyOf(programme);
        allotted = Map.copyOf(allotted);
        planned = Map.copyOf(planned);
    }
}
