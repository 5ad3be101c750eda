package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.SHIPPED;
import static vn.khuyencong.norm.db.Tables.VERSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Hashes;
import vn.khuyencong.norm.engine.Version;

/**
 * The national norms that come with the program. Each is laid down once; what an office has changed since stays as the
 * office has it.
 */
@Component
public class ShippedNorms {

    static final List<String> FILES = List.of(
            "activities.yaml",
            "support.yaml",
            "eligibility.yaml",
            "priority.yaml",
            "process.yaml",
            "voting.yaml",
            "calendar.yaml",
            "settings.yaml");

    private static final Logger LOG = LoggerFactory.getLogger(ShippedNorms.class);

    private final DSLContext db;
    private final Definitions definitions;
    private final NormFiles files;
    private final Versions versions;
    private final OfficeClock clock;

    ShippedNorms(DSLContext db, Definitions definitions, NormFiles files, Versions versions, OfficeClock clock) {
        this.db = db;
        this.definitions = definitions;
        this.files = files;
        this.versions = versions;
        this.clock = clock;
    }

    /** Lays down what is not there yet. @return how many versions are new */
    @Transactional
    public int load() {
        var before = new HashSet<>(db.select(SHIPPED.HASH).from(SHIPPED).fetch(SHIPPED.HASH));
        var shipped = new LinkedHashMap<String, Version>();
        FILES.forEach(file ->
                files.read(file, text(file)).forEach(version -> shipped.put(Hashes.of(version, definitions), version)));
        if (before.equals(shipped.keySet())) return 0;
        retire(before, shipped.keySet());
        return add(before, shipped);
    }

    /** What an earlier release held to be right and this one does not. */
    private void retire(Set<String> before, Set<String> now) {
        var gone = before.stream().filter(hash -> !now.contains(hash)).toList();
        if (gone.isEmpty()) return;
        db.select(SHIPPED.VERSION_ID)
                .from(SHIPPED)
                .where(SHIPPED.HASH.in(gone))
                .forEach(row -> versions.supersede(row.value1(), clock.instant()));
    }

    private int add(Set<String> before, Map<String, Version> shipped) {
        // what came with the first release counts as known from the beginning, so that older decisions can be entered
        var known = before.isEmpty() ? Instant.EPOCH : clock.instant();
        int added = 0;
        for (var entry : shipped.entrySet()) {
            if (before.contains(entry.getKey())) continue;
            var version = entry.getValue();
            if (heldByAnOffice(version)) {
                LOG.warn(
                        "The office's own version of {} from {} is kept",
                        version.norm(),
                        version.inForce().from());
                continue;
            }
            versions.add(version, new Versions.Entered(null, null, known));
            db.insertInto(SHIPPED)
                    .set(SHIPPED.HASH, entry.getKey())
                    .set(SHIPPED.VERSION_ID, version.id())
                    .execute();
            added++;
        }
        return added;
    }

    private boolean heldByAnOffice(Version version) {
        return db.fetchExists(db.selectFrom(VERSION)
                .where(
                        VERSION.NORM.eq(version.norm()),
                        VERSION.TIER.eq(version.tier().name()),
                        VERSION.SUPERSEDED_AT.isNull())
                .and("in_force && ?::daterange", version.inForce().toString()));
    }

    static String text(String file) {
        try {
            return new ClassPathResource(NormConfiguration.FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
