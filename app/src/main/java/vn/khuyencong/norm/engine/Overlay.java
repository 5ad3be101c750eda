package vn.khuyencong.norm.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/**
 * A reform that is only thought of: figures that would change from a day on, with the draft behind them.
 *
 * @param draft the draft text it would rest on, in words
 */
public record Overlay(String name, String draft, List<Change> changes) {

    /** Nothing changes. */
    public static final Overlay NONE = new Overlay("", "", List.of());

    public Overlay {
        changes = List.copyOf(changes);
    }

    /**
     * One figure of one norm over a period.
     *
     * @param issuer code of the province whose version changes; empty for the national one
     * @param field  which field
     * @param value  its new value, of the field's type; empty: the field is taken away
     */
    public record Change(
            String norm,
            @Nullable String issuer,
            String field,
            Period period,
            @Nullable Object value) {

        /** The versions with the change in them; days before it keep the very versions they had. */
        List<Version> applyTo(List<Version> versions) {
            var changed = new ArrayList<Version>();
            for (var version : versions) {
                if (Objects.equals(version.province(), issuer)
                        && version.inForce().overlaps(period)) {
                    split(version, changed);
                } else {
                    changed.add(version);
                }
            }
            return changed;
        }

        private void split(Version version, List<Version> into) {
            var days = version.inForce();
            if (days.from().isBefore(period.from())) {
                into.add(part(version, new Period(days.from(), period.from()), version.content(), version.draft()));
            }
            var from = later(days.from(), period.from());
            var to = earlier(days.to(), period.to());
            into.add(part(version, new Period(from, to), changed(version.content()), true));
            if (to != null && !to.equals(days.to())) {
                into.add(part(version, new Period(to, days.to()), version.content(), version.draft()));
            }
        }

        private Content changed(Content content) {
            var values = new TreeMap<>(content.values());
            if (value == null) values.remove(field);
            else values.put(field, value);
            return new Content(values);
        }

        private Version part(Version of, Period days, Content content, boolean draft) {
            return new Version(
                    draft
                            ? UUID.nameUUIDFromBytes((of.id() + field + days + value).getBytes(StandardCharsets.UTF_8))
                            : of.id(),
                    of.norm(),
                    of.tier(),
                    of.province(),
                    of.scope(),
                    days,
                    content,
                    of.basis(),
                    of.verifiedUntil(),
                    of.governing(),
                    of.recordedAt(),
                    of.supersededAt(),
                    draft);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null) return other;
            return other == null || one.isBefore(other) ? one : other;
        }
    }
}
