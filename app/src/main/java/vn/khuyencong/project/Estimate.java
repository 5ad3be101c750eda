package vn.khuyencong.project;

import java.util.List;
import java.util.function.Function;
import vn.khuyencong.shared.Dong;

/** The estimate of a đề án: its lines and what they come to. */
public record Estimate(List<EstimateLine> lines) {

    public static final Estimate EMPTY = new Estimate(List.of());

    public Estimate {
        lines = List.copyOf(lines);
    }

    public Dong total() {
        return sum(lines, EstimateLine::total);
    }

    /** Khuyến công money asked for. */
    public Dong asked() {
        return sum(lines, EstimateLine::support);
    }

    public Dong counterpart() {
        return sum(lines, EstimateLine::counterpart);
    }

    public Dong other() {
        return sum(lines, EstimateLine::other);
    }

    /** Cost of the supported lines: what the support is a share of. */
    public Dong supportedCost() {
        return sum(lines.stream().filter(EstimateLine::supported).toList(), EstimateLine::total);
    }

    private static Dong sum(List<EstimateLine> lines, Function<EstimateLine, Dong> column) {
        return lines.stream().map(column).reduce(Dong.ZERO, Dong::plus);
    }
}
