package vn.khuyencong.project;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;

/** Makes the calculation of an approval again from what was kept, to show that it still comes out the same. */
@Service
@Transactional(readOnly = true)
public class ReplayReceipt {

    private final Projects projects;
    private final FrozenNorms frozen;
    private final Receipts receipts;
    private final Supports supports;
    private final Norms norms;

    ReplayReceipt(Projects projects, FrozenNorms frozen, Receipts receipts, Supports supports, Norms norms) {
        this.projects = projects;
        this.frozen = frozen;
        this.receipts = receipts;
        this.supports = supports;
        this.norms = norms;
    }

    /**
     * A receipt beside what comes out today.
     *
     * @param ceiling the ceiling reckoned again under the frozen norm, on the cost of then
     * @param rests   the versions it rests on, and whether each still says what it said
     */
    public record Replay(
            Project project, KeptReceipt kept, @Nullable Dong ceiling, List<Rest> rests) {

        /** Whether it comes out the same, from the same figures. */
        public boolean same() {
            return Objects.equals(ceiling, kept.ceiling()) && rests.stream().allMatch(Rest::unchanged);
        }
    }

    /** A version of a norm that the calculation used. */
    public record Rest(String norm, String hash, boolean unchanged) {}

    /** @throws NotFound if the file is not there, not yours, or has not been approved */
    public Replay replay(UUID id) {
        var project = projects.get(id);
        if (project.approved() == null) throw new NotFound("Nothing has been approved for " + id);
        var norm = frozen.get(id);
        var parts = new TreeMap<Integer, KeptReceipt>();
        frozen.receipts(id).forEach((component, kept) -> parts.put(component, receipts.read(kept)));
        var kept = receipts.whole(project, parts);
        var again = again(project, norm, parts);
        return new Replay(
                project,
                kept,
                again,
                kept.versions().stream()
                        .map(used -> new Rest(
                                used.norm(),
                                used.hash(),
                                norms.hash(used.id())
                                        .filter(used.hash()::equals)
                                        .isPresent()))
                        .toList());
    }

    /** The sum of all components, each on its cost of then; empty where one of them gives no figure. */
    private @Nullable Dong again(Project project, FrozenNorms.Frozen norm, SortedMap<Integer, KeptReceipt> parts) {
        var sum = Dong.ZERO;
        for (var part : parts.entrySet()) {
            var cost = part.getValue().cost();
            var ceiling = cost == null
                    ? null
                    : supports.frozen(project, norm, part.getKey(), cost).ceiling();
            if (ceiling == null) return null;
            sum = sum.plus(ceiling);
        }
        return sum;
    }
}
