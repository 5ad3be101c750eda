package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Situations.KnownPlace;

/** Answers cases that come from outside: what is wrong with one is told field by field, the rest is assessed. */
@Component
@Transactional(readOnly = true)
public class AssessCases {

    private final Snapshots snapshots;
    private final Situations situations;

    AssessCases(Snapshots snapshots, Situations situations) {
        this.snapshots = snapshots;
        this.situations = situations;
    }

    /** A case with what was wrong with it when it was read. */
    public record Received(CaseDraft draft, List<CaseError> errors) {

        /** Nothing could be read at all, so that no field can be said to be wanting. */
        boolean unreadable() {
            return !errors.isEmpty() && errors.getFirst().code() == CaseError.Code.NOT_JSON;
        }
    }

    /** What came of a case. */
    public sealed interface Outcome {

        /** The answer. */
        record Answered(Assessment assessment) implements Outcome {}

        /** Everything that is wrong, in the order it was found. */
        record Refused(List<CaseError> errors) implements Outcome {}
    }

    /** Places looked up already, so that a long batch asks for each only once. Bounded; several threads may share it. */
    public static final class Memo {

        private static final int BOUND = 20_000;

        private record Key(String code, LocalDate day, boolean lineage) {}

        private final Map<Key, Optional<KnownPlace>> places = new ConcurrentHashMap<>();

        private Optional<KnownPlace> find(Key key, Supplier<Optional<KnownPlace>> look) {
            var known = places.get(key);
            if (known != null) return known;
            var found = look.get();
            if (places.size() >= BOUND) places.clear();
            places.put(key, found);
            return found;
        }
    }

    /** The outcomes, in the order of the cases. */
    public List<Outcome> assess(List<Received> cases, Memo memo) {
        var law = snapshots.current();
        var outcomes = new ArrayList<Outcome>(cases.size());
        for (var received : cases) outcomes.add(assess(received, law, memo));
        return outcomes;
    }

    private Outcome assess(Received received, Law law, Memo memo) {
        if (received.unreadable()) return new Outcome.Refused(received.errors());
        var draft = received.draft();
        var errors = new ArrayList<>(received.errors());
        var rules = new CaseRules(draft, law, errors);
        rules.test();
        var code = draft.applicant().place();
        KnownPlace place = null;
        if (code != null && rules.dated()) {
            place = place(draft, code, law, memo);
            rules.testPlace(place);
        }
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var request = request(draft);
        var situation = place == null
                ? Situation.UNKNOWN
                : place.seenBy(request.applicant().placeFacts());
        return new Outcome.Answered(AssessmentRules.assess(request, law, situation));
    }

    private @Nullable KnownPlace place(CaseDraft draft, String code, Law law, Memo memo) {
        var day = Objects.requireNonNull(draft.date(), "a day");
        var lineage = draft.tier() != null
                && draft.activity() != null
                && law.knows(draft.activity())
                && law.areasMatter(draft.tier(), draft.activity(), draft.province());
        return memo.find(new Memo.Key(code, day, lineage), () -> situations.find(code, day, law.unitList(day), lineage))
                .orElse(null);
    }

    private static AssessmentRequest request(CaseDraft draft) {
        return new AssessmentRequest(
                Objects.requireNonNull(draft.date()),
                Objects.requireNonNull(draft.tier()),
                draft.province(),
                Objects.requireNonNull(draft.activity()),
                draft.eligibleCost(),
                draft.quantity(),
                draft.productionLine(),
                Set.copyOf(draft.priority()),
                draft.otherStateSupport(),
                draft.timesThisYear(),
                draft.applicant());
    }
}
