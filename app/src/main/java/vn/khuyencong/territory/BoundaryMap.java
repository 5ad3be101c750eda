package vn.khuyencong.territory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.territory.Shape.Point;

/**
 * Units drawn on one sheet: path data for SVG, all in one projection, so that neighbours meet.
 *
 * @param width  of the sheet, in units of the drawing
 * @param height so that both directions have the same scale in the middle of the sheet
 * @param paths  {@code d} of each unit that has a boundary
 */
public record BoundaryMap(int width, int height, Map<UUID, String> paths) {

    private static final int WIDTH = 640;
    private static final int TALLEST = 960;
    private static final int MARGIN = 8;
    private static final BoundaryMap EMPTY = new BoundaryMap(WIDTH, WIDTH, Map.of());

    public BoundaryMap {
        paths = Map.copyOf(paths);
    }

    /** All shapes on one sheet; degrees east are as long as they are in the middle of the sheet. */
    static BoundaryMap of(Map<UUID, Shape> shapes) {
        var points = shapes.values().stream()
                .map(Shape::rings)
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .toList();
        if (points.isEmpty()) return EMPTY;
        var west = points.stream().mapToDouble(Point::east).min().orElseThrow();
        var east = points.stream().mapToDouble(Point::east).max().orElseThrow();
        var south = points.stream().mapToDouble(Point::north).min().orElseThrow();
        var north = points.stream().mapToDouble(Point::north).max().orElseThrow();
        var shrink = Math.cos(Math.toRadians((south + north) / 2));
        var across = Math.max((east - west) * shrink, Double.MIN_NORMAL);
        var down = Math.max(north - south, Double.MIN_NORMAL);
        var scale = Math.min((WIDTH - 2.0 * MARGIN) / across, (TALLEST - 2.0 * MARGIN) / down);
        var height = (int) Math.round(down * scale) + 2 * MARGIN;
        var paths = new LinkedHashMap<UUID, String>();
        shapes.forEach((unit, shape) -> paths.put(unit, path(shape, west, north, shrink * scale, scale)));
        return new BoundaryMap((int) Math.round(across * scale) + 2 * MARGIN, height, paths);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    private static String path(Shape shape, double west, double north, double byEast, double byNorth) {
        var path = new StringBuilder();
        for (var ring : shape.rings()) {
            var command = 'M';
            for (var point : ring.subList(0, Math.max(0, ring.size() - 1))) {
                path.append(String.format(
                        Locale.ROOT,
                        "%c%.1f %.1f",
                        command,
                        MARGIN + (point.east() - west) * byEast,
                        MARGIN + (north - point.north()) * byNorth));
                command = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }
}
