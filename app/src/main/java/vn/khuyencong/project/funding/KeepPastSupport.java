package vn.khuyencong.project.funding;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** Enters a past support by hand, or corrects one. */
@Service
@Transactional
public class KeepPastSupport {

    private final PastSupports supports;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    KeepPastSupport(PastSupports supports, Norms norms, CurrentActor current, OfficeClock clock) {
        this.supports = supports;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param id of the form, so that a second click enters nothing twice
     * @return what stands against it, field by field; empty where it is kept
     */
    public Map<PastField, Finding> enter(UUID id, Function<PastField, String> typed) {
        return keep(typed, id, support -> supports.add(id, support, null));
    }

    /** @throws Stale if somebody else has corrected it since the version that was seen */
    public Map<PastField, Finding> correct(UUID id, int version, Function<PastField, String> typed) {
        return keep(typed, id, support -> supports.correct(id, version, support));
    }

    private interface Keeping {
        void keep(PastSupport support);
    }

    private Map<PastField, Finding> keep(Function<PastField, String> typed, @Nullable UUID own, Keeping keeping) {
        if (!FundingOffice.keepsPastSupports(current.get())) throw new NotAllowed("May not keep past supports");
        var read =
                PastSupportRules.read(typed, norms.activities(), clock.today().getYear());
        var support = read.support();
        if (support == null) return read.findings();
        if (supports.holds(support, own)) {
            return Map.of(PastField.NAME, Finding.of("project.past-there", null, support.name(), support.year()));
        }
        keeping.keep(support);
        return Map.of();
    }
}
