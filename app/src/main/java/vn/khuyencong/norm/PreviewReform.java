package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.ProposalEffect.Stretch;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Overlay;
import vn.khuyencong.norm.engine.OverlayReader;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;

/** Shows a reform that is only thought of: what it changes, at chosen costs and in the files under way. Stores nothing. */
@Service
@Transactional(readOnly = true)
public class PreviewReform {

    private final Snapshots snapshots;
    private final NormCases cases;

    PreviewReform(Snapshots snapshots, NormCases cases) {
        this.snapshots = snapshots;
        this.cases = cases;
    }

    /** One norm of one issuer that it changes. */
    public record Changed(String norm, List<Stretch> stretches, List<NormCases.Amounts> amounts) {}

    /** The reform read. */
    public record Preview(Overlay overlay, List<Changed> norms, NormCases.Files files) {}

    /** @throws NormsRefused with every fault and its line */
    public Preview of(String file, String text) {
        var law = snapshots.current();
        var overlay = OverlayReader.read(law.norms(), file, text);
        var reformed = new Law(law.norms().with(overlay), law.catalogue());
        var norms =
                overlay.changes().stream().map(Overlay.Change::norm).distinct().toList();
        var changed = new ArrayList<Changed>();
        for (var norm : norms) {
            var stretches = stretches(norm, law.norms(), reformed.norms());
            changed.add(new Changed(norm, stretches, cases.amounts(stretches, law, reformed)));
        }
        var all = changed.stream()
                .flatMap(one -> one.stretches().stream())
                .sorted(Comparator.comparing(stretch -> stretch.days().from()))
                .toList();
        return new Preview(
                overlay, changed, cases.files(new ProposalEffect(List.of(), List.of(), null, all), law, reformed));
    }

    private static List<Stretch> stretches(String norm, Snapshot before, Snapshot after) {
        return after.versions(norm).stream()
                .filter(Version::draft)
                .map(version -> new Stretch(
                        version.inForce(),
                        before.versions(norm).stream()
                                .filter(one -> Objects.equals(one.province(), version.province())
                                        && one.scope().equals(version.scope())
                                        && one.inForce()
                                                .contains(version.inForce().from()))
                                .findFirst()
                                .orElse(null),
                        version))
                .toList();
    }
}
