package vn.khuyencong.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.DefinitionsReader;
import vn.khuyencong.norm.engine.NormReader;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.norm.engine.VersionText;
import vn.khuyencong.norm.engine.VersionText.BasisText;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Tier;

/** The national norms that come with the program, whole, but without a database: every provision counts as read. */
final class ShippedLaw {

    static final Definitions DEFINITIONS = DefinitionsReader.read("definitions.yaml", text("norms/definitions.yaml"));

    private static final Map<String, Named> UNITS = Map.of(
            "ADVANCED_MACHINERY", new Named("cơ sở", "establishment"),
            "DEMONSTRATION_MODEL", new Named("mô hình", "model"));

    private ShippedLaw() {}

    static Law law() {
        var norms = norms(List.of());
        var activities = norms.members("activity").stream()
                .map(norm -> norm.substring(norm.indexOf('.') + 1))
                .map(code -> {
                    var name = new Named(code, code);
                    return new Activity(code, name, name, UNITS.getOrDefault(code, name));
                })
                .toList();
        return new Law(norms, new Catalogue(activities, List.of(), List.of()));
    }

    /** The national norms and some of provinces. */
    static Snapshot norms(Collection<Version> local) {
        var versions = new ArrayList<>(local);
        var provisions = new HashMap<BasisText, Provision>();
        for (var file : ShippedNorms.FILES) {
            for (var text : NormReader.read(DEFINITIONS, file, text("norms/" + file))) {
                versions.add(version(text, provisions));
            }
        }
        return Snapshot.of(DEFINITIONS, versions);
    }

    private static Version version(VersionText text, Map<BasisText, Provision> provisions) {
        var basis = text.basis();
        var name = text.norm() + text.inForce();
        return new Version(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                text.norm(),
                Tier.NATIONAL,
                null,
                List.of(),
                text.inForce(),
                text.content(),
                basis == null ? null : provisions.computeIfAbsent(basis, ShippedLaw::provision),
                text.verifiedUntil(),
                text.governing(),
                Instant.EPOCH,
                null,
                false);
    }

    private static Provision provision(BasisText place) {
        return new Provision(
                UUID.randomUUID(),
                UUID.randomUUID(),
                place.document(),
                null,
                place.provision(),
                "",
                "",
                Reading.READ,
                null);
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
