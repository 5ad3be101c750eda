package vn.khuyencong.establishment.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/** The office enters an establishment, and keeps what is known of it. */
@Service
@Transactional
public class KeepEstablishment {

    private final RegisterRows rows;
    private final Establishments establishments;
    private final RegisterChoices choices;
    private final CurrentActor current;
    private final OfficeClock clock;

    KeepEstablishment(
            RegisterRows rows,
            Establishments establishments,
            RegisterChoices choices,
            CurrentActor current,
            OfficeClock clock) {
        this.rows = rows;
        this.establishments = establishments;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
    }

    /** What became of an entry. */
    public sealed interface Outcome {

        record Done(UUID id) implements Outcome {}

        record Refused(Problems problems) implements Outcome {}

        /** Others may be the same: nothing is kept until somebody has looked at them. */
        record Doubtful(List<Alike> others) implements Outcome {

            public Doubtful {
                others = List.copyOf(others);
            }
        }
    }

    /**
     * Enters one, once however often its form is sent.
     *
     * @param id     given with the form
     * @param looked whether whoever enters it has looked at those that are alike, and says that it is another
     */
    public Outcome enter(UUID id, Registration said, boolean looked) {
        if (establishments.find(id).isPresent()) return new Outcome.Done(id);
        var problems = against(said, null);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var others = rows.alike(said, null);
        if (isTaken(said, others)) return taken(others);
        if (!looked && !others.isEmpty()) return new Outcome.Doubtful(others);
        // whoever enters the same tax code at this moment is first
        return rows.add(id, current.get().provinceOrFail(), said) ? new Outcome.Done(id) : taken(rows.alike(said, id));
    }

    /** @throws Stale if somebody changed it since it was read */
    public Outcome change(UUID id, int version, Registration said) {
        var kept = establishments.get(id);
        var problems = against(said, kept);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var others = rows.alike(said, id);
        if (isTaken(said, others)) return taken(others);
        if (!rows.change(id, version, said)) {
            throw new Stale("Establishment " + id + " is no longer at version " + version);
        }
        return new Outcome.Done(id);
    }

    /** Others of the register that may be the same as one that is there. */
    @Transactional(readOnly = true)
    public List<Alike> alike(UUID id) {
        return rows.alike(establishments.get(id));
    }

    private Problems against(Registration said, @Nullable Establishment kept) {
        return RegistrationRules.against(said, kept == null ? null : kept.taxCode(), choices.of(kept), clock.today());
    }

    private static boolean isTaken(Registration said, List<Alike> others) {
        return said.taxCode() != null
                && others.stream().anyMatch(other -> said.taxCode().equals(other.taxCode()));
    }

    private static Outcome taken(List<Alike> others) {
        var name = others.stream()
                .filter(other -> other.why() == Alike.Why.TAX_CODE)
                .map(Alike::name)
                .findFirst()
                .orElse("");
        return new Outcome.Refused(
                Problems.NONE.with("taxCode", Finding.of("establishment.tax-code-taken", null, name)));
    }
}
