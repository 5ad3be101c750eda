package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

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

    /** Every line whose total is not what its parts, or its quantity and price, come to. */
    public List<Finding> contradictions() {
        var findings = new ArrayList<Finding>();
        for (var line : lines) {
            if (!line.addsUp()) {
                var parts = line.support().plus(line.counterpart()).plus(line.other());
                findings.add(Finding.of("project.line-does-not-add-up", null, line.position(), line.total(), parts));
            }
            var counted = line.counted().total();
            if (counted != null && !line.countsUp()) {
                findings.add(
                        Finding.of("project.line-does-not-count-up", null, line.position(), line.total(), counted));
            }
        }
        return findings;
    }

    /** What each line is called, by its position. */
    public Map<Integer, String> names() {
        return lines.stream().collect(Collectors.toMap(EstimateLine::position, EstimateLine::description));
    }

    /** The lines as the norms are asked about them. */
    public List<EstimatePricing.Line> asLines() {
        return lines.stream().map(EstimateLine::asked).toList();
    }

    private static Dong sum(List<EstimateLine> lines, Function<EstimateLine, Dong> column) {
        return lines.stream().map(column).reduce(Dong.ZERO, Dong::plus);
    }
}
