package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/** Năng lực của trung tâm: places approved and filled on a day, beside what was learned and what stands in the house. */
public record CapacityPage(LocalDate day, String typedDay, List<Row> rows, Figures figures, Problems problems) {

    /**
     * A post of a centre or branch.
     *
     * @param filled  official holders
     * @param holders their names and those who hold it otherwise, a comma between; empty for none
     */
    public record Row(
            UUID body,
            String bodyName,
            UUID post,
            String postName,
            int approved,
            int filled,
            @Nullable String decision,
            @Nullable String holders) {

        public int vacant() {
            return Math.max(0, approved - filled);
        }
    }

    /** Sums beside the table, each the total of a list. */
    public record Figures(
            int year, int courses, long hours, Dong trainingCost, int inUse, int broken, int openNeeds, Dong needed) {}

    /** The posts by body, in the order of the list. */
    public List<List<Row>> byBody() {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(Row::body, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    public int approved(List<Row> some) {
        return sum(some, Row::approved);
    }

    public int filled(List<Row> some) {
        return sum(some, Row::filled);
    }

    public int vacant(List<Row> some) {
        return sum(some, Row::vacant);
    }

    private static int sum(List<Row> some, ToIntFunction<Row> part) {
        return some.stream().mapToInt(part).sum();
    }
}
