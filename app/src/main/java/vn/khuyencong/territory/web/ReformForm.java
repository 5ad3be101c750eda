package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.NewReform;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * The form of a reform, as typed.
 *
 * @param units   the units that end
 * @param results rows of what comes of them; an empty row is left out
 * @param placed  units that lie in a split one, by their ids, and the number of the row each goes with
 */
public record ReformForm(
        UUID request,
        List<UUID> units,
        String day,
        String resolution,
        String note,
        List<Row> results,
        Map<UUID, String> placed) {

    /** What the field of a unit that lies in a split one is called by, before its id. */
    public static final String CHILD = "con-";

    private static final int MOST = 20;

    /**
     * One unit that comes of it, as typed.
     *
     * @param from ids of the units it is made from, those that are ticked
     */
    public record Row(String code, String name, String kind, String parent, Set<String> from) {

        static final Row EMPTY = new Row("", "", "", "", Set.of());

        boolean isEmpty() {
            return code.isBlank() && name.isBlank();
        }
    }

    static ReformForm of(MultiValueMap<String, String> sent) {
        var count = Math.clamp(number(first(sent, "so"), 1), 1, MOST);
        return new ReformForm(
                Address.id(first(sent, "requestId")).orElseGet(UUID::randomUUID),
                ids(sent.getOrDefault("don-vi", List.of())),
                first(sent, "ngay"),
                first(sent, "nghi-quyet"),
                first(sent, "ghi-chu"),
                IntStream.range(0, count).mapToObj(at -> row(sent, at)).toList(),
                placed(sent));
    }

    ReformForm withOneMore() {
        var more = new ArrayList<>(results);
        if (more.size() < MOST) more.add(Row.EMPTY);
        return new ReformForm(request, units, day, resolution, note, more, placed);
    }

    /** What was typed: a reform, or why it is none. */
    sealed interface Typed {

        record Ok(NewReform reform) implements Typed {}

        record Unreadable(Problems problems) implements Typed {}
    }

    Typed read() {
        var problems = Problems.NONE;
        @Nullable LocalDate on = null;
        switch (Dates.parse(day)) {
            case Day.Ok(var value) -> on = value;
            case Day.Refused refused -> problems = problems.with("ngay", refused.finding());
        }
        var read = new ArrayList<NewReform.Result>();
        for (var at = 0; at < results.size(); at++) {
            var row = results.get(at);
            if (row.isEmpty()) continue;
            var kind = UnitKind.find(row.kind());
            if (kind.isEmpty()) problems = problems.with("loai-" + at, Finding.of("territory.reform-kind"));
            else {
                var from = row.from().stream()
                        .flatMap(id -> Address.id(id).stream())
                        .filter(units::contains)
                        .collect(Collectors.toSet());
                read.add(new NewReform.Result(
                        row.code(),
                        row.name(),
                        kind.get(),
                        Address.id(row.parent()).orElse(null),
                        from));
            }
        }
        return on == null || !problems.isEmpty()
                ? new Typed.Unreadable(problems)
                : new Typed.Ok(new NewReform(request, on, resolution, note, units, read, places()));
    }

    /** The day that was typed, or another where it is none. */
    LocalDate dayOr(LocalDate other) {
        return Objects.requireNonNullElse(Address.day(day), other);
    }

    /** Units that lie in a split one, with the code of the row each goes with. */
    private Map<UUID, String> places() {
        var places = new HashMap<UUID, String>();
        placed.forEach((child, typed) -> {
            var at = number(typed, -1);
            if (at >= 0 && at < results.size() && !results.get(at).isEmpty()) {
                places.put(child, results.get(at).code().strip());
            }
        });
        return places;
    }

    private static Map<UUID, String> placed(MultiValueMap<String, String> sent) {
        var placed = new HashMap<UUID, String>();
        for (var name : sent.keySet()) {
            if (!name.startsWith(CHILD)) continue;
            Address.id(name.substring(CHILD.length())).ifPresent(child -> placed.put(child, first(sent, name)));
        }
        return placed;
    }

    private static Row row(MultiValueMap<String, String> sent, int at) {
        return new Row(
                first(sent, "ma-" + at),
                first(sent, "ten-" + at),
                first(sent, "loai-" + at),
                first(sent, "cap-tren-" + at),
                Set.copyOf(sent.getOrDefault("tu-" + at, List.of())));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").replace("\0", "");
    }

    private static List<UUID> ids(List<String> typed) {
        return typed.stream()
                .flatMap(id -> Address.id(id).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static int number(String typed, int fallback) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : fallback;
    }
}
