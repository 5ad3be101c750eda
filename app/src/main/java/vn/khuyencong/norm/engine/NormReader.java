package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.VersionText.BasisText;
import vn.khuyencong.norm.engine.VersionText.UnitAt;
import vn.khuyencong.shared.Period;

/** Reads norms from the text form. A file is taken whole or refused whole, with every fault and its line. */
public final class NormReader {

    private static final Set<String> ENVELOPE =
            Set.of("from", "to", "issuer", "scope", "governing", "basis", "verified_until");

    /** Families that may speak where no text does. */
    private static final String OUR_READING = "setting";

    private final Definitions definitions;
    private final Faults faults;

    private NormReader(Definitions definitions, String file) {
        this.definitions = definitions;
        this.faults = new Faults(file);
    }

    /** @throws NormsRefused with every fault, each with its line */
    public static List<VersionText> read(Definitions definitions, String file, String text) {
        var reader = new NormReader(definitions, file);
        var versions = reader.norms(Marked.read(file, text));
        reader.faults.refuse();
        return versions;
    }

    private List<VersionText> norms(Marked root) {
        if (!root.isList()) faults.add(root, "norm.file-no-list");
        var versions = new ArrayList<VersionText>();
        root.elements().forEach(norm -> norm(norm, versions));
        return versions;
    }

    private void norm(Marked norm, List<VersionText> versions) {
        var entries = norm.entries(faults);
        var name = entries.containsKey("norm") ? entries.get("norm").text() : null;
        var family = name == null ? null : definitions.familyOf(name);
        if (name == null || family == null) {
            faults.add(norm, "norm.name-unknown", name == null ? "" : name);
            return;
        }
        for (var key : entries.keySet()) {
            if (!key.equals("norm") && !key.equals("versions")) {
                faults.add(entries.get(key), "norm.field-unknown", key, name);
            }
        }
        var list = entries.get("versions");
        if (list == null || list.elements().isEmpty()) {
            faults.add(norm, "norm.field-missing", "versions");
            return;
        }
        var read = new ArrayList<VersionText>();
        for (var version : list.elements()) {
            var one = version(name, family, version);
            if (one == null) continue;
            for (var earlier : read) refuseOverlap(version, earlier, one);
            read.add(one);
        }
        versions.addAll(read);
    }

    private @Nullable VersionText version(String name, Family family, Marked marked) {
        var entries = marked.entries(faults);
        var before = faults.count();
        var inForce = period(marked, entries);
        var issuer = issuer(entries.get("issuer"));
        if (issuer != null && family.local() == Family.Competence.NONE) {
            faults.add(marked, "norm.issuer-without-competence", name, issuer);
        }
        var basis = basis(entries.get("basis"));
        if (!entries.containsKey("basis") && !family.code().equals(OUR_READING))
            faults.add(marked, "norm.no-basis", name);
        var scope = scope(entries.get("scope"));
        if (!scope.isEmpty() && issuer == null) faults.add(marked, "norm.scope-of-national", name);
        var verifiedUntil = optionalDate(entries.get("verified_until"), "verified_until");
        var governing = governing(entries.get("governing"));
        var content = new ContentReader(family, faults).read(marked, entries, ENVELOPE);
        return faults.count() > before || inForce == null
                ? null
                : new VersionText(
                        name, issuer, scope, inForce, content, basis, verifiedUntil, governing, marked.line());
    }

    private @Nullable Period period(Marked version, Map<String, Marked> entries) {
        if (!entries.containsKey("from")) {
            faults.add(version, "norm.field-missing", "from");
            return null;
        }
        var from = optionalDate(entries.get("from"), "from");
        var to = optionalDate(entries.get("to"), "to");
        if (from == null) {
            if (entries.get("from").isNothing()) faults.add(version, "norm.field-missing", "from");
            return null;
        }
        if (to != null && !to.isAfter(from)) {
            faults.add(version, "norm.period-backwards", from, to);
            return null;
        }
        return new Period(from, to);
    }

    private @Nullable LocalDate optionalDate(@Nullable Marked text, String field) {
        if (text == null || text.isNothing()) return null;
        var date = FieldText.date(text.text());
        if (date == null) faults.add(text, "norm.value-not-understood", field, FieldType.DATE.name());
        return date;
    }

    private static @Nullable String issuer(@Nullable Marked issuer) {
        return issuer == null || "national".equals(issuer.text()) ? null : issuer.text();
    }

    private Governing governing(@Nullable Marked text) {
        if (text == null) return Governing.PLAN_APPROVAL;
        for (var governing : Governing.values()) {
            if (governing.name().equals(text.text())) return governing;
        }
        faults.add(text, "norm.value-not-understood", "governing", "APPLICATION, PLAN_APPROVAL, CONTRACT");
        return Governing.PLAN_APPROVAL;
    }

    private @Nullable BasisText basis(@Nullable Marked basis) {
        if (basis == null) return null;
        var entries = known(basis, "basis", "document", "provision");
        var document = entries.get("document");
        var provision = entries.get("provision");
        if (document != null && provision != null && document.text() != null && provision.text() != null) {
            return new BasisText(document.text(), provision.text());
        }
        faults.add(basis, "norm.value-not-understood", "basis", "document, provision");
        return null;
    }

    private List<UnitAt> scope(@Nullable Marked scope) {
        if (scope == null) return List.of();
        var units = new ArrayList<UnitAt>();
        // a scope that names nothing would hold everywhere
        if (scope.elements().isEmpty()) faults.add(scope, "norm.value-not-understood", "scope", "unit, on");
        for (var element : scope.elements()) {
            var entries = known(element, "scope", "unit", "on");
            var unit = entries.get("unit");
            var on = optionalDate(entries.get("on"), "on");
            if (unit == null || unit.text() == null || on == null) {
                faults.add(element, "norm.value-not-understood", "scope", "unit, on");
            } else {
                units.add(new UnitAt(unit.text(), on));
            }
        }
        return units;
    }

    /** The entries of a map in which only some keys are known. */
    private Map<String, Marked> known(Marked map, String of, String... keys) {
        var entries = map.entries(faults);
        entries.forEach((key, value) -> {
            if (!List.of(keys).contains(key)) faults.add(value, "norm.field-unknown", key, of);
        });
        return entries;
    }

    private void refuseOverlap(Marked at, VersionText earlier, VersionText later) {
        var sameIssuer = Objects.equals(earlier.issuer(), later.issuer());
        var meet = (earlier.scope().isEmpty() && later.scope().isEmpty())
                || earlier.scope().stream().anyMatch(later.scope()::contains);
        if (sameIssuer && meet && earlier.inForce().overlaps(later.inForce())) {
            faults.add(
                    at,
                    "norm.overlap",
                    earlier.norm(),
                    later.inForce().from(),
                    earlier.inForce().from());
        }
    }
}
