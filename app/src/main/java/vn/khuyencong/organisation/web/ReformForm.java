package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.Reform.Described;
import vn.khuyencong.organisation.reform.Reform.Successor;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.web.Dates;

/**
 * The form of a plan as it was typed.
 *
 * @param values what stands in each field, by its name
 * @param from   the old bodies that were chosen
 */
public record ReformForm(ReformKind kind, UUID request, Map<String, String> values, List<String> from) {

    /** Value of the choice "a body that is yet to be made". */
    public static final String NEW = "moi";

    private static final String DEFAULT = "mac-dinh";

    public ReformForm {
        values = Map.copyOf(values);
        from = List.copyOf(from);
    }

    static ReformForm empty(ReformKind kind) {
        return new ReformForm(kind, UUID.randomUUID(), Map.of(DEFAULT, "1"), List.of());
    }

    static ReformForm typed(ReformKind kind, MultiValueMap<String, String> parameters) {
        var request = ReformReading.id(parameters.getFirst("requestId"));
        return new ReformForm(
                kind,
                request == null ? UUID.randomUUID() : request,
                parameters.toSingleValueMap(),
                parameters.getOrDefault("cu", List.of()));
    }

    /** A plan as it is kept, to be changed. */
    static ReformForm of(Reform reform) {
        var values = new LinkedHashMap<String, String>();
        var terms = reform.terms();
        values.put("so", terms.number());
        values.put("co-quan", terms.issuer());
        values.put("ghi-chu", terms.note());
        if (terms.documentOn() != null) values.put("ngay", Dates.format(terms.documentOn()));
        if (terms.effectiveOn() != null) values.put("hieu-luc", Dates.format(terms.effectiveOn()));
        for (var successor : reform.to()) {
            put(values, successor);
        }
        return new ReformForm(
                reform.kind(),
                UUID.randomUUID(),
                values,
                reform.from().stream().map(UUID::toString).toList());
    }

    private static void put(Map<String, String> values, Successor successor) {
        var at = successor.position();
        var body = successor.body();
        values.put(field(at, "don-vi"), successor.newlyMade() ? NEW : body == null ? "" : body.toString());
        values.put(field(at, "loai"), successor.made().kind());
        values.put(field(at, "ten"), successor.made().name());
        values.put(field(at, "viet-tat"), successor.made().shortName());
        values.put(field(at, "cap-tren"), Objects.toString(successor.made().parent(), ""));
        if (successor.byDefault()) values.put(DEFAULT, Integer.toString(at));
    }

    /** Name of a field of one successor. */
    public static String field(int position, String name) {
        return "moi" + position + "-" + name;
    }

    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public String value(int position, String name) {
        return value(field(position, name));
    }

    public boolean isFrom(UUID body) {
        return from.contains(body.toString());
    }

    public boolean isDefault(int position) {
        return value(DEFAULT).equals(Integer.toString(position));
    }

    /** Who comes after, as far as it was typed. */
    List<Successor> successors() {
        return switch (kind) {
            case RENAME, MOVE -> changed();
            case MERGE, SPLIT, ABOLISH, RESTORE -> others();
        };
    }

    /** The one body that gets another name or place. */
    private List<Successor> changed() {
        var body = from.isEmpty() ? null : ReformReading.id(from.getFirst());
        return body == null ? List.of() : List.of(new Successor(1, body, false, described(1), true));
    }

    private List<Successor> others() {
        var successors = new ArrayList<Successor>();
        for (int position = 1; position <= Math.min(kind.mostSuccessors(), values.size()); position++) {
            var chosen = value(position, "don-vi");
            var body = ReformReading.id(chosen);
            var byDefault = kind.mostSuccessors() == 1 || isDefault(position);
            if (chosen.equals(NEW)) {
                successors.add(new Successor(position, null, true, described(position), byDefault));
            } else if (body != null) {
                successors.add(new Successor(position, body, false, Described.NOTHING, byDefault));
            }
        }
        return successors;
    }

    private Described described(int position) {
        return new Described(
                value(position, "loai"), value(position, "ten"), value(position, "viet-tat"), parent(position));
    }

    private @Nullable UUID parent(int position) {
        return ReformReading.id(value(position, "cap-tren"));
    }
}
