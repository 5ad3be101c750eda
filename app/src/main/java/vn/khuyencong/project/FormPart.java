package vn.khuyencong.project;

import java.util.Set;

/** A part of the form of a đề án, which one person writes at a time (phần của đề án). */
public enum FormPart {
    /** What it is, of which money and year, where and when. */
    SCOPE,
    /** The estimate and, of a flagship, its components. */
    ESTIMATE,
    /** What it says in words, and what is promised. */
    CONTENTS;

    private static final Set<String> OF_SCOPE = Set.of(
            "title", "kind", "activity", "productionLine", "tier", "planYear", "place", "places", "startsOn", "endsOn");

    /** Of which part a field of the form is. */
    static FormPart of(String field) {
        if (field.matches("[lc]\\d{1,2}-.+")) return ESTIMATE;
        return OF_SCOPE.contains(field) ? SCOPE : CONTENTS;
    }
}
