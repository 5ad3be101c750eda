package vn.khuyencong.norm.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.ProposalEffect.Stretch;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.web.Ui;

/** One field of a norm before and after a change; empty words where nothing stands. */
public record DiffRow(String label, String before, String after) {

    public boolean changed() {
        return !before.equals(after);
    }

    /** Field by field, for days on which one thing holds before and another after. */
    public static List<DiffRow> of(Family family, Stretch stretch, Map<UUID, String> units, Ui ui) {
        var words = NormWords.of(ui);
        var rows = new ArrayList<DiffRow>();
        for (var field : family.fields()) {
            add(
                    rows,
                    words.label(field.name()),
                    stretch.before() == null
                            ? ""
                            : words.value(field, stretch.before().content()),
                    stretch.after() == null
                            ? ""
                            : words.value(field, stretch.after().content()));
        }
        add(rows, ui.t("norm.levels.basis"), basis(stretch.before()), basis(stretch.after()));
        add(rows, ui.t("norm.edit.verified-until"), verified(stretch.before(), ui), verified(stretch.after(), ui));
        add(rows, ui.t("norm.edit.governing"), governing(stretch.before(), ui), governing(stretch.after(), ui));
        add(rows, ui.t("norm.edit.scope"), scope(stretch.before(), units), scope(stretch.after(), units));
        return rows;
    }

    private static void add(List<DiffRow> rows, String label, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) rows.add(new DiffRow(label, before, after));
    }

    private static String basis(@Nullable Version version) {
        return version == null || version.basis() == null
                ? ""
                : version.basis().number() + ", " + version.basis().place();
    }

    private static String verified(@Nullable Version version, Ui ui) {
        return version == null || version.verifiedUntil() == null ? "" : ui.date(version.verifiedUntil());
    }

    private static String governing(@Nullable Version version, Ui ui) {
        return version == null ? "" : ui.t("norm.timeline.governing." + version.governing());
    }

    private static String scope(@Nullable Version version, Map<UUID, String> units) {
        return version == null
                ? ""
                : version.scope().stream()
                        .map(unit -> units.getOrDefault(unit, ""))
                        .collect(Collectors.joining(", "));
    }
}
