package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/** Reads a reform: {@code set: {support.ADVANCED_MACHINERY.limit: [{from: 2027-01-01, value: 400_000_000}]}}. */
public final class OverlayReader {

    private static final Set<String> REFORM = Set.of("reform", "basis", "set");
    private static final Set<String> CHANGE = Set.of("from", "to", "value", "issuer");

    private final Snapshot snapshot;
    private final Faults faults;

    private OverlayReader(Snapshot snapshot, String file) {
        this.snapshot = snapshot;
        this.faults = new Faults(file);
    }

    /** @throws NormsRefused with every fault, each with its line */
    public static Overlay read(Snapshot snapshot, String file, String text) {
        var reader = new OverlayReader(snapshot, file);
        var overlay = reader.overlay(Marked.read(file, text));
        reader.faults.refuse();
        return overlay;
    }

    private Overlay overlay(Marked root) {
        var entries = root.entries(faults);
        refuseUnknown(entries, "reform", REFORM);
        var name = entries.containsKey("reform") ? entries.get("reform").text() : null;
        var basis = entries.containsKey("basis")
                ? entries.get("basis").entries(faults).get("draft")
                : null;
        var draft = basis == null ? null : basis.text();
        if (name == null) faults.add(root, "norm.field-missing", "reform");
        if (draft == null) faults.add(root, "norm.no-basis", Objects.requireNonNullElse(name, ""));
        var changes = new ArrayList<Overlay.Change>();
        var set = entries.get("set");
        if (set == null) faults.add(root, "norm.field-missing", "set");
        else set.entries(faults).forEach((path, list) -> changes(path, list, changes));
        return new Overlay(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(draft, ""), changes);
    }

    private void changes(String path, Marked list, List<Overlay.Change> changes) {
        if (list.elements().isEmpty()) faults.add(list, "norm.value-not-understood", path, "from, to, value");
        list.elements().forEach(one -> change(path, one, changes));
    }

    private void refuseUnknown(Map<String, Marked> entries, String of, Set<String> known) {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) faults.add(value, "norm.field-unknown", key, of);
        });
    }

    private void change(String path, Marked marked, List<Overlay.Change> changes) {
        var dot = path.lastIndexOf('.');
        var norm = dot < 0 ? path : path.substring(0, dot);
        var family = snapshot.definitions().familyOf(norm);
        var field = family == null ? null : family.field(path.substring(dot + 1));
        if (family == null || field == null || snapshot.versions(norm).isEmpty()) {
            faults.add(marked, "norm.name-unknown", path);
            return;
        }
        var entries = marked.entries(faults);
        refuseUnknown(entries, path, CHANGE);
        var from = FieldText.date(text(entries, "from"));
        var to = FieldText.date(text(entries, "to"));
        var endless = !entries.containsKey("to") || entries.get("to").isNothing();
        if (from == null
                || (to == null && !endless)
                || !entries.containsKey("value")
                || (to != null && !to.isAfter(from))) {
            faults.add(marked, "norm.value-not-understood", path, "from, to, value");
            return;
        }
        var content = new ContentReader(
                        new Family(family.code(), family.name(), family.local(), List.of(field), Map.of()), faults)
                .read(marked, Map.of(field.name(), entries.get("value")), Set.of());
        var issuer = text(entries, "issuer");
        var change = new Overlay.Change(
                norm,
                issuer,
                field.name(),
                new Period(from, to),
                content.values().get(field.name()));
        if (snapshot.versions(norm).stream()
                .noneMatch(version -> Objects.equals(version.province(), issuer)
                        && version.inForce().overlaps(change.period()))) {
            faults.add(marked, "norm.reform-of-nothing", path);
        }
        changes.add(change);
    }

    private static @Nullable String text(Map<String, Marked> entries, String key) {
        var found = entries.get(key);
        return found == null ? null : found.text();
    }
}
