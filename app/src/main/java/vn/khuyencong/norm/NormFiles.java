package vn.khuyencong.norm;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Hashes;
import vn.khuyencong.norm.engine.NormReader;
import vn.khuyencong.norm.engine.NormWriter;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;

/** Norms in the text form, into the database and out of it. A file is taken whole or refused whole. */
@Component
@Transactional
public class NormFiles {

    private final Definitions definitions;
    private final Snapshots snapshots;
    private final Versions versions;
    private final NormReferences references;
    private final OfficeClock clock;

    NormFiles(
            Definitions definitions,
            Snapshots snapshots,
            Versions versions,
            NormReferences references,
            OfficeClock clock) {
        this.definitions = definitions;
        this.snapshots = snapshots;
        this.versions = versions;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param added versions that are new
     * @param same  versions that were there already
     */
    public record Imported(int added, int same) {}

    /**
     * Takes over a file. A version that is there already is left; one that meets another on a day is refused.
     *
     * @throws NormsRefused with every fault and its line; nothing is stored then
     */
    public Imported add(String file, String text) {
        return add(file, text, clock.instant());
    }

    /** @param known since when the versions count as known */
    Imported add(String file, String text, Instant known) {
        var texts = NormReader.read(definitions, file, text);
        var read = references.resolve(file, texts);
        var lines = new HashMap<UUID, Integer>();
        for (int i = 0; i < read.size(); i++)
            lines.put(read.get(i).id(), texts.get(i).line());
        var live = snapshots.current().norms();
        var there = live.all().map(live::hash).collect(Collectors.toSet());
        var fresh = read.stream()
                .filter(version -> !there.contains(Hashes.of(version, definitions)))
                .toList();
        references.refuseMeeting(file, live, fresh, lines);
        fresh.forEach(version -> versions.add(version, new Versions.Entered(null, null, known)));
        return new Imported(fresh.size(), read.size() - fresh.size());
    }

    /** Reads a file and finds the provisions and units it names, without storing anything. */
    List<Version> read(String file, String text) {
        return references.resolve(file, NormReader.read(definitions, file, text));
    }

    /** Chosen versions in the canonical form. */
    @Transactional(readOnly = true)
    public String export(List<Version> chosen) {
        return NormWriter.write(definitions, references.names(chosen));
    }

    /** Every norm of a family in force or to come, in the canonical form; an empty family: all. */
    @Transactional(readOnly = true)
    public String export(String family, Tier tier) {
        var norms = snapshots.current().norms();
        var chosen = norms.all()
                .filter(version -> family.isEmpty() || version.family().equals(family))
                .filter(version -> version.tier() == tier)
                .toList();
        return NormWriter.write(definitions, references.names(chosen));
    }
}
