package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * The estimate of a đề án: its lines and what they come to.
 *
 * @param components the components that the lines belong to; none where the file is one whole
 */
public record Estimate(List<EstimateLine> lines, List<ProjectComponent> components) {

    public static final Estimate EMPTY = new Estimate(List.of());

    public Estimate {
        lines = List.copyOf(lines);
        components = List.copyOf(components);
    }

    /** Of a file that is one whole. */
    public Estimate(List<EstimateLine> lines) {
        this(lines, List.of());
    }

    public Dong total() {
        return sum(lines, EstimateLine::total);
    }

    /** Khuyến công money asked for. */
    public Dong asked() {
        return sum(lines, EstimateLine::support);
    }

    /** Khuyến công money asked for in one component. */
    public Dong asked(int component) {
        return only(line -> line.detail().component() == component).asked();
    }

    public Dong counterpart() {
        return sum(lines, EstimateLine::counterpart);
    }

    public Dong other() {
        return sum(lines, EstimateLine::other);
    }

    /** Cost of the supported lines, less VAT that is deducted: what the support is a share of. */
    public Dong supportedCost() {
        return supportedCost(true);
    }

    /**
     * Cost of the supported lines.
     *
     * @param withoutVat less VAT that is deducted
     */
    public Dong supportedCost(boolean withoutVat) {
        return sum(lines.stream().filter(EstimateLine::supported).toList(), line -> line.cost(withoutVat));
    }

    /** Its components, each with its own part; the whole is one where the file is no flagship. */
    public List<EstimatePart> parts(Scope scope) {
        return isOneWhole(scope)
                ? List.of(new EstimatePart(ProjectComponent.whole(scope), this))
                : components.stream()
                        .map(component -> new EstimatePart(
                                component, only(line -> line.detail().component() == component.position())))
                        .toList();
    }

    boolean isOneWhole(Scope scope) {
        return scope.kind() != ProjectKind.FLAGSHIP || components.isEmpty();
    }

    /** The budget years its lines name, in order. */
    public List<Integer> years() {
        return lines.stream()
                .map(line -> line.detail().year())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same components with other lines. */
    Estimate with(List<EstimateLine> others) {
        return new Estimate(others, components);
    }

    /** What it comes to in one budget year. */
    public Estimate of(int year) {
        return only(line -> Integer.valueOf(year).equals(line.detail().year()));
    }

    /** The lines with what was accepted of each instead of their totals; a line without an answer is left out. */
    Estimate costing(List<Dong> accepted) {
        var costing = new ArrayList<EstimateLine>();
        for (int i = 0; i < Math.min(lines.size(), accepted.size()); i++) {
            costing.add(lines.get(i).costing(accepted.get(i)));
        }
        return new Estimate(costing, components);
    }

    private Estimate only(Predicate<EstimateLine> wanted) {
        return new Estimate(lines.stream().filter(wanted).toList(), components);
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
            var vat = line.detail().vat();
            if (vat != null && !vat.comesTo(line.total())) {
                findings.add(Finding.of(
                        "project.line-vat-does-not-add-up",
                        null,
                        line.position(),
                        line.total(),
                        Vat.total(vat.net(), vat.rate())));
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
