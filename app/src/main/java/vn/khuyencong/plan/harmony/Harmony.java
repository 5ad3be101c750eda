package vn.khuyencong.plan.harmony;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hài hòa nguồn vốn: the money of areas, activities and years, source beside source. */
public record Harmony(List<Cell> cells) {

    public Harmony {
        cells = List.copyOf(cells);
    }

    /**
     * The money of one activity in one area and year.
     *
     * @param area unit of today; empty where a group file has named no place yet
     */
    public record Cell(@Nullable UUID area, String activity, int year, Mix mix) {}

    /**
     * One line of the table; what it is not added up by is empty.
     */
    public record Line(
            @Nullable UUID area,
            boolean nowhere,
            String activity,
            @Nullable Integer year,
            Mix mix) {}

    public Mix total() {
        return sum(cells);
    }

    /** The cells added up, in the order in which they come. */
    public List<Line> by(Grouping grouping) {
        return cells.stream()
                .collect(Collectors.groupingBy(cell -> key(cell, grouping), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Line(
                        entry.getKey().area(),
                        grouping.byArea() && entry.getKey().area() == null,
                        entry.getKey().activity(),
                        grouping == Grouping.YEAR ? entry.getKey().year() : null,
                        sum(entry.getValue())))
                .toList();
    }

    /** Same area and activity, paid by more than one source. */
    public List<Line> overlaps() {
        return by(Grouping.AREA_AND_ACTIVITY).stream()
                .filter(line -> !line.nowhere() && line.mix().overlaps())
                .toList();
    }

    /** Areas where support is asked for and none is given. */
    public List<Line> gaps() {
        return by(Grouping.AREA).stream()
                .filter(line -> !line.nowhere() && line.mix().isGap())
                .toList();
    }

    private static Cell key(Cell cell, Grouping grouping) {
        return new Cell(
                grouping.byArea() ? cell.area() : null,
                grouping.byActivity() ? cell.activity() : "",
                grouping == Grouping.YEAR ? cell.year() : 0,
                Mix.NONE);
    }

    private static Mix sum(Collection<Cell> cells) {
        return cells.stream().map(Cell::mix).reduce(Mix.NONE, Mix::plus);
    }
}
