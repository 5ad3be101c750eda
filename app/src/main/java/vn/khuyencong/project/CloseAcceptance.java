package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;

/** The acceptance of a file is completed by the acceptances of its parts (kết thúc nghiệm thu từng phần). */
@Service
public class CloseAcceptance {

    private final Moves moves;
    private final AcceptWhole whole;
    private final GroupPlans plans;
    private final PartAcceptances parts;
    private final PartSums sums;

    CloseAcceptance(Moves moves, AcceptWhole whole, GroupPlans plans, PartAcceptances parts, PartSums sums) {
        this.moves = moves;
        this.whole = whole;
        this.plans = plans;
        this.parts = parts;
        this.sums = sums;
    }

    /**
     * How the last minutes close the file.
     *
     * @param givenUp why nothing was done at the places that were not accepted
     * @param note    why the rest of a file for one beneficiary was not done
     */
    public record Closing(String minutesNumber, LocalDate acceptedOn, Map<UUID, String> givenUp, String note) {

        public Closing {
            givenUp = Map.copyOf(givenUp);
        }
    }

    @Transactional
    public Decision close(UUID id, int version, Closing closing) {
        var move =
                Move.of(Step.ACCEPT, id, version).under(closing.minutesNumber()).noting(closing.note());
        return moves.make(move, project -> {
            var accepted = parts.of(id);
            var lines = project.scope().isOfAGroup()
                    ? accepted.stream().map(PartAcceptance::total).toList()
                    : PartRules.sums(project, accepted);
            var acceptance = new Acceptance(closing.minutesNumber(), closing.acceptedOn(), lines, closing.note());
            var standing = plans.of(project).standing();
            var findings =
                    new ArrayList<>(PartRules.closing(project, standing, accepted, acceptance, closing.givenUp()));
            var result = sums.whole(project, acceptance, accepted);
            var evidence = whole.evidence(project);
            findings.addAll(whole.against(project, result, acceptance, evidence));
            var bases = new ArrayList<>(result.bases());
            bases.addAll(evidence.bases());
            var decision = project.decide(Step.ACCEPT, findings, bases);
            if (decision instanceof Moved) {
                whole.keep(project, acceptance, result);
                giveUp(PartRules.left(standing, accepted), closing.givenUp());
            }
            return decision;
        });
    }

    private void giveUp(List<GroupPlace> left, Map<UUID, String> why) {
        left.forEach(place -> plans.giveUp(place.id(), why.getOrDefault(place.id(), "")));
    }
}
