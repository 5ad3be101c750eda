package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.territory.Shape.Point;

/** Boundaries: read from GeoJSON, made lighter, drawn. */
class ShapeTests {

    private static final String SQUARE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"1","name":"Một"},
            "geometry":{"type":"Polygon","coordinates":[[[108,16],[109,16],[109,17],[108,17],[108,16]]]}}]}""";

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void unitsAreDrawnOnOneSheetSoThatNeighboursMeet() {
        var west = UUID.randomUUID();
        var east = UUID.randomUUID();
        var map = BoundaryMap.of(Map.of(west, square(108, 0), east, square(109, 0)));
        assertThat(map.viewBox()).isEqualTo("0 0 640 328");
        assertThat(map.paths().get(west)).isEqualTo("M8.0 320.0L320.0 320.0L320.0 8.0L8.0 8.0Z");
        assertThat(map.paths().get(east)).startsWith("M320.0 320.0L632.0 320.0");
    }

    @Test
    void farFromTheEquatorADegreeEastIsShorterThanADegreeNorth() {
        var id = UUID.randomUUID();
        var map = BoundaryMap.of(Map.of(id, square(0, 59.5)));
        assertThat(map.height()).isGreaterThan(map.width());
        assertThat((map.height() - 16.0) / (map.width() - 16.0)).isBetween(1.95, 2.05);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(BoundaryMap.of(Map.of()).paths()).isEmpty();
    }

    @Test
    void pointsThatHardlyBendALineAreLeftOut() {
        var points = new ArrayList<Point>();
        for (var at = 0; at <= 100; at++) points.add(new Point(at / 100.0, at % 2 * 0.00001));
        points.add(new Point(1, 1));
        points.add(new Point(0, 1));
        points.add(new Point(0, 0));
        var lighter = new Shape(List.of(points)).simplified(0.001);
        assertThat(lighter.rings().getFirst())
                .hasSizeLessThan(8)
                .startsWith(new Point(0, 0))
                .endsWith(new Point(0, 0))
                .contains(new Point(1, 1), new Point(0, 1));
        assertThat(square(108, 16).simplified(0.001)).isEqualTo(square(108, 16));
    }

    @Test
    void readsFeaturesByTheirCode() {
        assertThat(read(SQUARE)).isInstanceOfSatisfying(GeoJson.Read.Features.class, read -> {
            assertThat(read.features()).singleElement().satisfies(feature -> {
                assertThat(feature.code()).isEqualTo("1");
                assertThat(feature.shape()).isEqualTo(square(108, 16));
                assertThat(GeoJson.shape(json.readTree(GeoJson.text(json, feature.shape()))))
                        .contains(feature.shape());
            });
        });
    }

    @Test
    void whatIsNoMapIsRefusedWithItsPlace() {
        refused("{", "territory.boundary-not-json");
        refused("{\"type\":\"Feature\"}", "territory.boundary-no-collection");
        refused(SQUARE.replace("\"code\":\"1\",", ""), "territory.boundary-no-code");
        refused(SQUARE.replace("Polygon", "Point"), "territory.boundary-geometry");
        refused(SQUARE.replace(",[108,16]]]", "]]"), "territory.boundary-geometry");
        refused(SQUARE.replace("[109,17]", "[109,\"17\"]"), "territory.boundary-geometry");
        refused(SQUARE.replace("[109,17]", "[1090,17]"), "territory.boundary-geometry");
    }

    private void refused(String text, String code) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        GeoJson.Read.Refused.class,
                        read -> assertThat(read.finding().code()).isEqualTo(code));
    }

    private GeoJson.Read read(String text) {
        return GeoJson.read(json, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Shape square(double east, double north) {
        return new Shape(List.of(List.of(
                new Point(east, north),
                new Point(east + 1, north),
                new Point(east + 1, north + 1),
                new Point(east, north + 1),
                new Point(east, north))));
    }
}
