package vn.khuyencong.norm;

import java.util.HashMap;
import java.util.Map;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Named;

/** What people call a norm: its activity, legal form or sector, the name in its content, or else its code. */
public final class NormNames {

    private final Map<String, Named> activities = new HashMap<>();
    private final Map<String, Named> units = new HashMap<>();
    private final Map<String, Named> forms = new HashMap<>();
    private final Map<String, Named> sectors = new HashMap<>();

    NormNames(Catalogue catalogue) {
        catalogue.activities().forEach(activity -> {
            activities.put(activity.code(), activity.name());
            units.put(activity.code(), activity.unit());
        });
        catalogue.legalForms().forEach(form -> forms.put(form.code(), form.name()));
        catalogue.sectors().forEach(sector -> sectors.put(sector.code(), sector.name()));
    }

    /** @param version any version of the norm, whose content may name it */
    public Named of(Version version) {
        var named = version.content().optionalWords("name");
        return named == null ? of(version.norm()) : named;
    }

    /** Without a version: by its code alone. */
    public Named of(String norm) {
        var names = new ProposalRules.Names(norm);
        var member = names.member();
        var first = member.contains(".") ? member.substring(0, member.indexOf('.')) : member;
        var by = switch (names.family()) {
            case "form" -> forms;
            case "sector" -> sectors;
            default -> activities;
        };
        var found = by.getOrDefault(member, by.get(first));
        return found == null ? new Named(member, member) : found;
    }

    /** What the limit of an activity is for: cơ sở, mô hình; empty words where it is none. */
    public Named unit(String member) {
        return units.getOrDefault(member, new Named("", ""));
    }

    /** Codes of the activities with their names. */
    public Map<String, Named> activities() {
        return Map.copyOf(activities);
    }
}
