package vn.khuyencong.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitFact;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form in which the department enters a fact, ends one or puts one right.
 *
 * @param fact  the fact in question; for a new one that of an ended unit which it carries on, if any
 * @param stale somebody else changed the fact first
 */
public record FactFormPage(Unit unit, @Nullable UnitFact fact, FactForm form, Problems problems, boolean stale) {

    public List<Option> choiceOptions(Ui ui) {
        var options = new ArrayList<Option>();
        for (var kind : FactKind.values()) {
            var name = ui.t("territory.fact." + kind);
            if (kind.choices().isEmpty() || kind.isPlain()) {
                options.add(new Option(kind.isPlain() ? kind + "=true" : kind.name(), name));
            } else {
                kind.choices()
                        .forEach(value -> options.add(
                                new Option(kind + "=" + value, name + ": " + FactWords.value(ui, kind, value))));
            }
        }
        return options;
    }

    public List<Option> readingOptions(Ui ui) {
        return Stream.of(Reading.READ, Reading.RECALLED)
                .map(reading -> new Option(reading.name(), ui.t("territory.reading." + reading)))
                .toList();
    }
}
