package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.merger.MergeField;
import vn.khuyencong.establishment.register.Alike;
import vn.khuyencong.establishment.register.YearFigures;
import vn.khuyencong.web.Problems;

/**
 * Two establishments side by side, to be made one; or, while the other one is not chosen, who it may be.
 *
 * @param requestId the id the merger is to bear
 * @param kept      the one that stays
 * @param other     the one that goes
 * @param alike     those that may be the same
 * @param typed     as sent
 * @param stale     whether somebody else has changed one of them meanwhile
 */
public record MergePage(
        UUID requestId,
        Side kept,
        @Nullable Side other,
        List<Alike> alike,
        EstablishmentPick pick,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    /** What the form sends for the one that goes. */
    static final String OTHER = "OTHER";

    public MergePage {
        alike = List.copyOf(alike);
        typed = Map.copyOf(typed);
    }

    /**
     * One of the two.
     *
     * @param values  what it says, as people read it; empty where it says nothing
     * @param figures the latest year first
     */
    public record Side(UUID id, int version, String name, Map<MergeField, String> values, List<YearFigures> figures) {

        public Side {
            values = Map.copyOf(values);
            figures = List.copyOf(figures);
        }

        public String value(MergeField field) {
            return values.getOrDefault(field, "");
        }

        @Nullable
        YearFigures of(int year) {
            return figures.stream()
                    .filter(one -> one.year() == year)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What both say alike is not asked. */
    public List<MergeField> differing() {
        return other == null
                ? List.of()
                : List.of(MergeField.values()).stream()
                        .filter(field -> !kept.value(field).equals(other.value(field)))
                        .toList();
    }

    /** The years of which both have figures, and other ones. */
    public List<Year> years() {
        if (other == null) return List.of();
        var years = new TreeSet<Integer>();
        kept.figures().forEach(one -> years.add(one.year()));
        return years.descendingSet().stream()
                .map(year -> new Year(kept.of(year), other.of(year)))
                .filter(Year::differ)
                .toList();
    }

    /** Figures of one year of both. */
    public record Year(@Nullable YearFigures kept, @Nullable YearFigures other) {

        boolean differ() {
            return kept != null && other != null && !kept.equals(other);
        }

        /** The year itself. */
        public int year() {
            return kept == null ? 0 : kept.year();
        }
    }

    /** Whether the value of the one that goes is, or is likely to be, chosen: where the other one says nothing. */
    public boolean fromOther(MergeField field) {
        var chosen = typed.get(field.name());
        return chosen == null ? kept.value(field).isEmpty() : chosen.equals(OTHER);
    }

    public boolean fromOther(int year) {
        return OTHER.equals(typed.get("year-" + year));
    }

    public String address() {
        return "/co-so/" + kept.id() + "/gop";
    }
}
