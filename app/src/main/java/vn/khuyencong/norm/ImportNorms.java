package vn.khuyencong.norm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Period;

/** Holds a file of norms against those there are, and turns what is another into proposals. Four eyes still decide. */
@Service
@Transactional
public class ImportNorms {

    private final NormFiles files;
    private final Snapshots snapshots;
    private final Effects effects;
    private final ProposeAtOnce propose;
    private final CurrentActor current;

    ImportNorms(NormFiles files, Snapshots snapshots, Effects effects, ProposeAtOnce propose, CurrentActor current) {
        this.files = files;
        this.snapshots = snapshots;
        this.effects = effects;
        this.propose = propose;
        this.current = current;
    }

    /** How a version of the file compares with what is there. */
    public enum Verdict {
        SAME,
        NEW,
        CHANGED
    }

    /**
     * A version of the file.
     *
     * @param against what stands against proposing it
     */
    public record Compared(Version version, Verdict verdict, ProposalEffect effect, List<Against> against) {

        public boolean mayBeProposed() {
            return verdict != Verdict.SAME && against.isEmpty();
        }
    }

    /** A version of a norm and issuer of the file, on days the file says nothing about: it is left as it is. */
    public record Left(Version version, Period days) {}

    /** The whole file. */
    public record Comparison(List<Compared> versions, List<Left> left) {

        public long count(Verdict verdict) {
            return versions.stream().filter(one -> one.verdict() == verdict).count();
        }

        public long proposable() {
            return versions.stream().filter(Compared::mayBeProposed).count();
        }
    }

    /**
     * Reads a file and compares it, storing nothing.
     *
     * @throws NormsRefused with every fault and its line
     */
    @Transactional(readOnly = true)
    public Comparison compare(String file, String text) {
        var actor = proposer();
        var law = snapshots.current();
        var read = files.read(file, text);
        return new Comparison(
                read.stream()
                        .map(version -> compared(version, file, actor, law))
                        .toList(),
                left(read, law));
    }

    /**
     * Proposes what is another, each version as a proposal of its own, handed in at once. The same request again proposes
     * nothing more.
     *
     * @return how many proposals there are of the file
     * @throws NormsRefused with every fault and its line
     */
    public int propose(UUID request, String file, String text) {
        var actor = proposer();
        var found = compare(file, text).versions().stream()
                .filter(Compared::mayBeProposed)
                .toList();
        for (int i = 0; i < found.size(); i++) {
            var id = UUID.nameUUIDFromBytes((request + " " + i).getBytes(StandardCharsets.UTF_8));
            propose.propose(id, asked(found.get(i).version(), file, found.get(i).effect()), actor);
        }
        return found.size();
    }

    private Compared compared(Version version, String file, Actor actor, Law law) {
        var live = law.norms().versions(version.norm());
        var effect = ProposalEffect.of(live, version);
        var verdict =
                effect.changesNothing() ? Verdict.SAME : effect.superseded().isEmpty() ? Verdict.NEW : Verdict.CHANGED;
        var against = verdict == Verdict.SAME
                ? List.<Against>of()
                : effects.against(asked(version, file, effect), actor.provinceOrFail(), law);
        return new Compared(version, verdict, effect, against);
    }

    private static Asked asked(Version version, String file, ProposalEffect effect) {
        return new Asked(
                version.norm(),
                version.tier(),
                version.province(),
                version.scope(),
                version.inForce(),
                version.content(),
                version.basis() == null ? null : version.basis().id(),
                version.verifiedUntil(),
                version.governing(),
                effect.superseded().isEmpty()
                        ? null
                        : effect.superseded().getFirst().id(),
                file);
    }

    private static List<Left> left(List<Version> read, Law law) {
        var left = new ArrayList<Left>();
        var lines =
                read.stream().collect(Collectors.groupingBy(version -> new Line(version.norm(), version.province())));
        lines.keySet().stream()
                .sorted(Comparator.comparing(Line::norm))
                .forEach(line -> law.norms().versions(line.norm()).stream()
                        .filter(version -> Objects.equals(version.province(), line.province()))
                        .forEach(version -> {
                            var met = lines.getOrDefault(line, List.of()).stream()
                                    .filter(one -> ProposalEffect.meet(one, version))
                                    .sorted(Comparator.comparing(
                                            one -> one.inForce().from()))
                                    .toList();
                            ProposalEffect.gaps(version.inForce(), met)
                                    .forEach(days -> left.add(new Left(version, days)));
                        }));
        return left;
    }

    private record Line(String norm, @Nullable String province) {}

    private Actor proposer() {
        var actor = current.get();
        if (!ProposalStep.mayPropose(actor)) throw new NotAllowed("Only the department proposes norms");
        return actor;
    }
}
