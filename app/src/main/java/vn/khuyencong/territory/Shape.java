package vn.khuyencong.territory;

import java.util.List;

/** The lines around a unit: closed rings of points, outer ones and holes alike. */
public record Shape(List<List<Point>> rings) {

    public Shape {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Degrees east and north (WGS 84). */
    public record Point(double east, double north) {}

    /** The same with fewer points: none of those left out lies further from the line than {@code tolerance}, in degrees. */
    Shape simplified(double tolerance) {
        return new Shape(
                rings.stream().map(ring -> Simplified.ring(ring, tolerance)).toList());
    }
}
