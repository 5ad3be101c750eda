package vn.khuyencong.territory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.territory.Shape.Point;

/** Leaves out points of a ring that hardly bend it (Douglas and Peucker's way). A ring stays a ring. */
final class Simplified {

    /** A triangle, closed. */
    private static final int LEAST = 4;

    private Simplified() {}

    static List<Point> ring(List<Point> ring, double tolerance) {
        if (ring.size() <= LEAST) return ring;
        // a ring begins where it ends: two halves, so that each has two ends
        var half = ring.size() / 2;
        var kept = new boolean[ring.size()];
        kept[0] = true;
        kept[half] = true;
        kept[ring.size() - 1] = true;
        keep(ring, 0, half, tolerance, kept);
        keep(ring, half, ring.size() - 1, tolerance, kept);
        var points = new ArrayList<Point>();
        for (var at = 0; at < kept.length; at++) if (kept[at]) points.add(ring.get(at));
        return points.size() < LEAST ? ring : points;
    }

    private record Stretch(int from, int to) {}

    private static void keep(List<Point> ring, int from, int to, double tolerance, boolean[] kept) {
        var open = new ArrayDeque<Stretch>();
        open.push(new Stretch(from, to));
        while (!open.isEmpty()) {
            var stretch = open.pop();
            var farthest = -1;
            var distance = tolerance;
            for (var at = stretch.from() + 1; at < stretch.to(); at++) {
                var one = distance(ring.get(at), ring.get(stretch.from()), ring.get(stretch.to()));
                if (one > distance) {
                    farthest = at;
                    distance = one;
                }
            }
            if (farthest >= 0) {
                kept[farthest] = true;
                open.push(new Stretch(stretch.from(), farthest));
                open.push(new Stretch(farthest, stretch.to()));
            }
        }
    }

    private static double distance(Point point, Point from, Point to) {
        var east = to.east() - from.east();
        var north = to.north() - from.north();
        var length = east * east + north * north;
        var along = length == 0
                ? 0
                : Math.clamp(
                        ((point.east() - from.east()) * east + (point.north() - from.north()) * north) / length, 0, 1);
        return Math.hypot(point.east() - from.east() - along * east, point.north() - from.north() - along * north);
    }
}
