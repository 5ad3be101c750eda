package vn.khuyencong.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.Shape.Point;

/** Reads boundaries in GeoJSON: a FeatureCollection of Polygons and MultiPolygons, each with {@code properties.code}. */
final class GeoJson {

    /** The world, in degrees. */
    private static final double FARTHEST_EAST = 180;

    private static final double FARTHEST_NORTH = 90;
    /** A triangle, closed. */
    private static final int LEAST = 4;

    private GeoJson() {}

    /** The boundary of whatever bears the code. */
    record Feature(String code, String name, Shape shape) {}

    /** What a file holds, or why it is none. */
    sealed interface Read {

        record Features(List<Feature> features) implements Read {}

        /** @param where place in the file, {@code features[3]} */
        record Refused(String where, Finding finding) implements Read {}
    }

    private static final class Malformed extends RuntimeException {
        private final String where;
        private final Finding finding;

        Malformed(String where, Finding finding) {
            super(where);
            this.where = where;
            this.finding = finding;
        }
    }

    static Read read(JsonMapper json, byte[] content) {
        JsonNode root;
        try {
            root = json.readTree(content);
        } catch (JacksonException noJson) {
            var at = noJson.getLocation();
            return new Read.Refused(
                    at == null ? "" : "line " + at.getLineNr(), Finding.of("territory.boundary-not-json"));
        }
        if (!root.path("type").asString("").equals("FeatureCollection")
                || !root.path("features").isArray()) {
            return new Read.Refused("", Finding.of("territory.boundary-no-collection"));
        }
        try {
            var features = new ArrayList<Feature>();
            for (var node : root.path("features")) features.add(feature(node, "features[" + features.size() + "]"));
            return new Read.Features(features);
        } catch (Malformed malformed) {
            return new Read.Refused(malformed.where, malformed.finding);
        }
    }

    private static Feature feature(JsonNode node, String where) {
        var code = node.path("properties").path("code").asString("");
        if (code.isEmpty()) throw new Malformed(where, Finding.of("territory.boundary-no-code"));
        var shape = shape(node.path("geometry"))
                .orElseThrow(() -> new Malformed(where, Finding.of("territory.boundary-geometry", null, code)));
        return new Feature(code, node.path("properties").path("name").asString(""), shape);
    }

    /** The shape of a Polygon or a MultiPolygon; empty where it is none. */
    static Optional<Shape> shape(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<Point>>();
        var whole = switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates, rings);
            case "MultiPolygon" -> {
                var all = coordinates.isArray() && !coordinates.isEmpty();
                for (var one : coordinates) all &= polygon(one, rings);
                yield all;
            }
            default -> false;
        };
        return whole ? Optional.of(new Shape(rings)) : Optional.empty();
    }

    private static boolean polygon(JsonNode polygon, List<List<Point>> rings) {
        if (!polygon.isArray() || polygon.isEmpty()) return false;
        for (var ring : polygon) {
            var points = new ArrayList<Point>();
            for (var point : ring) {
                if (!point.isArray() || point.size() < 2 || !isOnEarth(point)) return false;
                points.add(new Point(point.get(0).asDouble(), point.get(1).asDouble()));
            }
            if (points.size() < LEAST || !points.getFirst().equals(points.getLast())) return false;
            rings.add(points);
        }
        return true;
    }

    private static boolean isOnEarth(JsonNode point) {
        return point.get(0).isNumber()
                && point.get(1).isNumber()
                && Math.abs(point.get(0).asDouble()) <= FARTHEST_EAST
                && Math.abs(point.get(1).asDouble()) <= FARTHEST_NORTH;
    }

    /** As it is stored: outer rings and holes alike in one Polygon, which is drawn with the even-odd rule. */
    static String text(JsonMapper json, Shape shape) {
        var geometry = json.createObjectNode().put("type", "Polygon");
        var rings = geometry.putArray("coordinates");
        for (var ring : shape.rings()) {
            var points = rings.addArray();
            for (var point : ring) points.addArray().add(point.east()).add(point.north());
        }
        return json.writeValueAsString(geometry);
    }
}
