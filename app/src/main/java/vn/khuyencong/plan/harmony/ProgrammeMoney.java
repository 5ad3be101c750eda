package vn.khuyencong.plan.harmony;

import java.util.Map;
import vn.khuyencong.shared.Dong;

/** What the programme in force means to spend; whoever keeps the programmes answers. */
public interface ProgrammeMoney {

    /**
     * By whose money it is; nothing where no programme covers the years.
     *
     * @param to the last year, included
     */
    Map<MoneyKind, Dong> targets(int from, int to);
}
