package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.PriceEvidence.Kind;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * How the lines of an estimate stand to the evidence of their prices on a day.
 *
 * @param strays evidence of which no line is left: its line was renamed or taken out
 */
public record PriceStanding(
        @Nullable PriceRule rule, LocalDate day, List<Line> lines, List<PriceEvidence.Kept> strays) {

    public PriceStanding {
        lines = List.copyOf(lines);
        strays = List.copyOf(strays);
    }

    /** Whether a piece of evidence counts, and why not. */
    public enum Counting {
        COUNTS,
        /** Older than the norm lets a quotation be. */
        TOO_OLD,
        /** Past its own last day. */
        ENDED,
        /** Of a later day than the one it is judged on. */
        NOT_YET,
        /** The same supplier has quoted more lately. */
        SAME_SUPPLIER
    }

    /** A piece of evidence and whether it counts. */
    public record Judged(PriceEvidence.Kept kept, Counting counting) {}

    /** What comes of a line. */
    public enum Verdict {
        /** None is asked for, and none is there. */
        NOT_NEEDED,
        LACKING,
        OVER,
        RIGHT
    }

    /**
     * A line and its evidence.
     *
     * @param lowest the lowest price that counts; empty where none does
     */
    public record Line(
            EstimateLine line,
            boolean needed,
            List<Judged> evidence,
            boolean enough,
            @Nullable Dong lowest) {

        public Line {
            evidence = List.copyOf(evidence);
        }

        /** How many suppliers' quotations count. */
        public long quotations() {
            return evidence.stream()
                    .filter(judged -> judged.counting() == Counting.COUNTS
                            && judged.kept().evidence().kind() == Kind.QUOTATION)
                    .count();
        }

        public Verdict verdict() {
            if (lowest != null && line.total().exceeds(lowest)) return Verdict.OVER;
            if (needed && !enough) return Verdict.LACKING;
            return needed || lowest != null ? Verdict.RIGHT : Verdict.NOT_NEEDED;
        }
    }

    /** @param rule empty where no norm of the day asks for any */
    static PriceStanding of(Project project, List<PriceEvidence.Kept> all, @Nullable PriceRule rule, LocalDate day) {
        var lines = project.estimate().lines().stream()
                .map(line -> line(project, line, all, rule, day))
                .toList();
        var strays = all.stream()
                .filter(kept -> project.estimate().lines().stream()
                        .noneMatch(line -> kept.evidence().isAbout(line.description())))
                .toList();
        return new PriceStanding(rule, day, lines, strays);
    }

    /** What stands against the step for which the norm asks for it; empty for any other. */
    List<Finding> against(Step step) {
        var rule = this.rule;
        if (rule == null || rule.step() != step) return List.of();
        return said().entrySet().stream()
                .filter(said -> said.getValue() ? rule.lackingStops() : rule.overStops())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everything there is to say, whether it stops a step or not. */
    public List<Finding> findings() {
        return List.copyOf(said().keySet());
    }

    /** Each finding, and whether it is that something is lacking. */
    private Map<Finding, Boolean> said() {
        var said = new LinkedHashMap<Finding, Boolean>();
        var rule = this.rule;
        if (rule == null) return said;
        for (var line : lines) {
            var position = line.line().position();
            var lowest = line.lowest();
            if (line.needed() && !line.enough()) {
                said.put(
                        Finding.of(
                                "project.price-evidence-lacking",
                                rule.basis(),
                                position,
                                line.line().description(),
                                rule.quotations(),
                                line.quotations()),
                        true);
            }
            if (lowest != null && line.line().total().exceeds(lowest)) {
                said.put(
                        Finding.of(
                                "project.price-over-evidence",
                                rule.basis(),
                                position,
                                line.line().description(),
                                line.line().total(),
                                lowest),
                        false);
            }
        }
        return said;
    }

    private static Line line(
            Project project, EstimateLine line, List<PriceEvidence.Kept> all, @Nullable PriceRule rule, LocalDate day) {
        var judged = judged(
                all.stream()
                        .filter(kept -> kept.evidence().isAbout(line.description()))
                        .toList(),
                rule,
                day);
        var counting =
                judged.stream().filter(one -> one.counting() == Counting.COUNTS).toList();
        var lowest = counting.stream()
                .map(one -> one.kept().evidence().price())
                .min(Comparator.naturalOrder())
                .orElse(null);
        var valued = counting.stream().anyMatch(one -> one.kept().evidence().kind() == Kind.VALUATION);
        var enough = valued || rule == null || counting.size() >= rule.quotations();
        return new Line(line, rule != null && needs(project, line, rule), judged, enough, lowest);
    }

    private static boolean needs(Project project, EstimateLine line, PriceRule rule) {
        var activity = project.estimate().components().stream()
                .filter(component -> component.position() == line.detail().component())
                .map(ProjectComponent::activity)
                .findFirst()
                .orElse(project.scope().activity());
        return line.supported()
                && rule.activities().contains(activity)
                && !rule.from().exceeds(line.total());
    }

    /** The latest quotation of a supplier is the one that counts. */
    private static List<Judged> judged(List<PriceEvidence.Kept> about, @Nullable PriceRule rule, LocalDate day) {
        var judged = new HashMap<UUID, Counting>();
        var suppliers = new ArrayList<String>();
        about.stream()
                .sorted(Comparator.comparing(
                                (PriceEvidence.Kept kept) -> kept.evidence().issuedOn())
                        .reversed())
                .forEach(kept -> {
                    var evidence = kept.evidence();
                    var counting = alone(evidence, rule, day);
                    if (counting == Counting.COUNTS && evidence.kind() == Kind.QUOTATION) {
                        counting = suppliers.contains(evidence.taxCode()) ? Counting.SAME_SUPPLIER : counting;
                        suppliers.add(evidence.taxCode());
                    }
                    judged.put(evidence.id(), counting);
                });
        return about.stream()
                .map(kept ->
                        new Judged(kept, judged.getOrDefault(kept.evidence().id(), Counting.COUNTS)))
                .toList();
    }

    private static Counting alone(PriceEvidence evidence, @Nullable PriceRule rule, LocalDate day) {
        var until = evidence.until();
        if (evidence.issuedOn().isAfter(day)) return Counting.NOT_YET;
        if (until != null && until.isBefore(day)) return Counting.ENDED;
        var old = rule != null
                && evidence.kind() == Kind.QUOTATION
                && evidence.issuedOn().plusDays(rule.days()).isBefore(day);
        return old ? Counting.TOO_OLD : Counting.COUNTS;
    }
}
