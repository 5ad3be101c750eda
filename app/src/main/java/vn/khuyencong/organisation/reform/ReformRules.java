package vn.khuyencong.organisation.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** What stands against a reform being decided or carried out. All of it is found, not the first alone. */
final class ReformRules {

    private static final int MOST_NAMED = 5;

    private ReformRules() {}

    /**
     * What is known around a plan.
     *
     * @param bodies    every body the plan names, and those above them
     * @param ending    those that are there no longer afterwards
     * @param elsewhere those that another planned reform is about
     * @param below     bodies below those that end, or below those to which a reversed reform gave them
     * @param handovers the open work and who gets it
     */
    record Known(
            Map<UUID, Body> bodies,
            Set<UUID> ending,
            Set<UUID> elsewhere,
            List<Body> below,
            List<Handover> handovers) {}

    static List<Finding> against(Reform reform, Known known) {
        var findings = new ArrayList<Finding>(terms(reform.terms()));
        findings.addAll(shape(reform));
        var day = reform.terms().effectiveOn();
        if (day != null) {
            findings.addAll(old(reform, known, day));
            reform.to().forEach(successor -> findings.addAll(successor(reform, successor, known, day)));
        }
        findings.addAll(work(reform, known));
        return findings;
    }

    private static List<Finding> terms(Reform.Terms terms) {
        var findings = new ArrayList<Finding>();
        if (terms.number().isBlank()
                || terms.documentOn() == null
                || terms.issuer().isBlank()) {
            findings.add(Finding.of("reform.document-missing"));
        }
        if (terms.effectiveOn() == null) {
            findings.add(Finding.of("reform.day-missing"));
        } else if (terms.documentOn() != null && terms.effectiveOn().isBefore(terms.documentOn())) {
            findings.add(Finding.of("reform.day-before-document", null, terms.effectiveOn(), terms.documentOn()));
        }
        return findings;
    }

    private static List<Finding> shape(Reform reform) {
        var from = reform.from().size();
        var to = reform.to().size();
        var anew = reform.to().stream().anyMatch(Reform.Successor::newlyMade);
        var findings = new ArrayList<Finding>();
        switch (reform.kind()) {
            case MERGE -> {
                if (to != 1 || from < (anew ? 2 : 1)) findings.add(Finding.of("reform.merge-shape"));
            }
            case SPLIT -> {
                if (from != 1 || to < 2) findings.add(Finding.of("reform.split-shape"));
            }
            case RENAME -> {
                if (from != 1 || to != 1) findings.add(Finding.of("reform.rename-shape"));
            }
            case MOVE -> {
                if (from != 1 || to != 1) findings.add(Finding.of("reform.move-shape"));
            }
            case ABOLISH -> {
                if (from < 1 || to > 1) findings.add(Finding.of("reform.abolish-shape"));
            }
            case RESTORE -> {
                if (to < 1) findings.add(Finding.of("reform.restore-shape"));
            }
        }
        if (reform.kind().handsOver() && to > 0 && reform.standard() == null) {
            findings.add(Finding.of("reform.no-default"));
        }
        return findings;
    }

    private static List<Finding> old(Reform reform, Known known, LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (var id : reform.from()) {
            var body = known.bodies().get(id);
            if (body == null || !reform.province().equals(body.province())) {
                findings.add(Finding.of("reform.body-unknown"));
            } else if (!body.lasts().contains(day) || !body.lasts().from().isBefore(day)) {
                findings.add(Finding.of("reform.body-not-there", null, body.name(), day));
            }
        }
        var named = new HashSet<>(reform.from());
        reform.to().stream()
                .map(Reform.Successor::body)
                .filter(Objects::nonNull)
                .forEach(named::add);
        named.stream()
                .filter(known.elsewhere()::contains)
                .map(known.bodies()::get)
                .filter(Objects::nonNull)
                .forEach(body -> findings.add(Finding.of("reform.planned-elsewhere", null, body.name())));
        return findings;
    }

    private static List<Finding> successor(Reform reform, Reform.Successor successor, Known known, LocalDate day) {
        return switch (reform.kind()) {
            case RENAME -> renamed(successor, known);
            case MOVE -> moved(successor, known, day);
            case MERGE, SPLIT, ABOLISH, RESTORE ->
                successor.newlyMade()
                        ? newlyMade(successor, known, day)
                        : existing(reform, successor, known.bodies().get(successor.body()), day);
        };
    }

    private static List<Finding> renamed(Reform.Successor successor, Known known) {
        var made = successor.made();
        var body = known.bodies().get(successor.body());
        if (made.name().isBlank() || made.shortName().isBlank()) {
            return List.of(Finding.of("reform.name-missing"));
        }
        return body != null
                        && body.name().equals(made.name())
                        && body.shortName().equals(made.shortName())
                ? List.of(Finding.of("reform.name-the-same", null, made.name()))
                : List.of();
    }

    private static List<Finding> moved(Reform.Successor successor, Known known, LocalDate day) {
        var body = known.bodies().get(successor.body());
        var parent = known.bodies().get(successor.made().parent());
        if (parent == null || !parent.lasts().contains(day)) {
            return List.of(Finding.of("reform.parent-missing"));
        }
        if (body != null && parent.id().equals(body.parent())) {
            return List.of(Finding.of("reform.parent-the-same", null, parent.name()));
        }
        return isBelow(parent, successor.body(), known)
                ? List.of(Finding.of("reform.parent-below", null, parent.name()))
                : List.of();
    }

    private static boolean isBelow(Body body, @Nullable UUID above, Known known) {
        var seen = new HashSet<UUID>();
        for (var at = body; at != null && seen.add(at.id()); at = known.bodies().get(at.parent())) {
            if (at.id().equals(above)) return true;
        }
        return false;
    }

    private static List<Finding> newlyMade(Reform.Successor successor, Known known, LocalDate day) {
        var made = successor.made();
        var findings = new ArrayList<Finding>();
        if (made.kind().isBlank() || made.name().isBlank() || made.shortName().isBlank()) {
            findings.add(Finding.of("reform.new-body-incomplete", null, successor.position()));
        }
        var parent = known.bodies().get(made.parent());
        if (made.parent() != null
                && (parent == null
                        || !parent.lasts().contains(day)
                        || known.ending().contains(parent.id()))) {
            findings.add(Finding.of("reform.parent-missing"));
        }
        return findings;
    }

    private static List<Finding> existing(
            Reform reform, Reform.Successor successor, @Nullable Body body, LocalDate day) {
        if (body == null || !reform.province().equals(body.province())) {
            return List.of(Finding.of("reform.body-unknown"));
        }
        // a body that comes back must have begun before; whether it is there now is the reversed reform's doing
        var there = reform.kind() == ReformKind.RESTORE
                ? body.lasts().from().isBefore(day)
                : body.lasts().contains(day);
        if (!there) {
            return List.of(Finding.of("reform.body-not-there", null, body.name(), day));
        }
        return reform.kind() != ReformKind.SPLIT && reform.from().contains(successor.body())
                ? List.of(Finding.of("reform.successor-ends", null, body.name()))
                : List.of();
    }

    private static List<Finding> work(Reform reform, Known known) {
        var findings = new ArrayList<Finding>();
        var lost = known.handovers().stream().filter(Handover::isLost).toList();
        if (!lost.isEmpty()) {
            findings.add(Finding.of("reform.work-without-successor", null, lost.size(), named(lost)));
        }
        if (reform.kind().handsOver() && reform.to().isEmpty() && !known.below().isEmpty()) {
            findings.add(Finding.of(
                    "reform.bodies-below",
                    null,
                    known.below().stream().map(Body::name).collect(Collectors.joining(", "))));
        }
        return findings;
    }

    private static String named(List<Handover> lost) {
        var named = lost.stream()
                .limit(MOST_NAMED)
                .map(handover -> handover.held().item())
                .map(item -> item.code().isBlank() ? item.title() : item.code())
                .collect(Collectors.joining(", "));
        return lost.size() > MOST_NAMED ? named + " …" : named;
    }
}
