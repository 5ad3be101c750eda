package vn.khuyencong.norm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Family.Competence;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.norm.engine.FieldType;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** Whether a proposal may be handed in: bounds of fields, competence of the issuer, basis, days. Every finding is told. */
final class ProposalRules {

    /** Families whose members are activities of the catalogue. */
    static final Set<String> OF_ACTIVITIES = Set.of("activity", "condition", "times", "support", "advance");

    private final Asked asked;
    private final Family family;
    private final Snapshot live;
    private final List<Against> found = new ArrayList<>();

    private ProposalRules(Asked asked, Snapshot live) {
        this.asked = asked;
        this.family = live.definitions().family(new Names(asked.norm()).family());
        this.live = live;
    }

    /** The two parts of a norm's name. */
    record Names(String norm) {
        String family() {
            var dot = norm.indexOf('.');
            return dot < 0 ? norm : norm.substring(0, dot);
        }

        String member() {
            return norm.substring(norm.indexOf('.') + 1);
        }
    }

    /**
     * What stands against a new version.
     *
     * @param owner      the province whose office proposes
     * @param activities codes of the activities there are
     * @param elsewhere  whether two scopes touch without being the same units, so that neither is the more special one
     */
    static List<Against> version(
            Asked asked, String owner, Snapshot live, Set<String> activities, BiPredicate<Asked, Version> elsewhere) {
        var rules = new ProposalRules(asked, live);
        rules.name(activities);
        rules.issuer(owner);
        rules.days();
        rules.basis();
        content(rules.family, asked.content()).forEach(rules.found::add);
        rules.level();
        rules.touching(elsewhere);
        if (rules.found.isEmpty()) rules.difference();
        rules.reason();
        return rules.found;
    }

    /** What stands against ending a version from a day on. */
    static List<Against> ending(Asked asked, String owner, Snapshot live) {
        var rules = new ProposalRules(asked, live);
        rules.issuer(owner);
        rules.reason();
        var from = asked.inForce();
        var version = live.versions(asked.norm()).stream()
                .filter(one -> one.id().equals(asked.replaces()))
                .findFirst()
                .orElse(null);
        if (from == null) rules.found.add(Against.at("from", "web.date-missing"));
        else if (version == null) rules.found.add(Against.at("from", "norm.proposal-version-gone"));
        else if (version.inForce().to() != null
                && !from.from().isBefore(version.inForce().to())) {
            rules.found.add(Against.at(
                    "from", "norm.proposal-ended-already", version.inForce().to()));
        }
        return rules.found;
    }

    /** What stands against the figures themselves, whoever sets them. */
    static List<Against> content(Family family, Content content) {
        var found = new ArrayList<Against>();
        for (var field : family.fields()) {
            var value = content.values().get(field.name());
            if (value == null) {
                if (field.required() && field.type() != FieldType.FLAG) {
                    found.add(Against.content(field.name(), "norm.proposal-field-missing"));
                }
            } else if (value instanceof Long number && (number < field.least() || number > field.most())) {
                found.add(Against.content(
                        field.name(),
                        "norm.proposal-out-of-bounds",
                        show(field, field.least()),
                        show(field, field.most())));
            } else if (field.type() == FieldType.CHOICE && !field.choices().contains(value.toString())) {
                found.add(Against.content(field.name(), "norm.proposal-choose"));
            }
        }
        return found;
    }

    private void name(Set<String> activities) {
        var member = new Names(asked.norm()).member();
        if (OF_ACTIVITIES.contains(family.code()) && !activities.contains(member)) {
            found.add(Against.at("norm", "norm.proposal-no-activity", member));
        }
    }

    /** Competence before everything else: a level that may not set the norm is refused whatever it sets. */
    private void issuer(String owner) {
        if (asked.tier() == Tier.NATIONAL) {
            if (!asked.scope().isEmpty()) found.add(Against.at("scope", "norm.proposal-scope-of-national"));
            return;
        }
        if (family.local() == Competence.NONE) found.add(Against.at("issuer", "norm.proposal-no-competence"));
        if (!owner.equals(asked.province())) found.add(Against.at("issuer", "norm.proposal-foreign-province"));
    }

    private void days() {
        if (asked.inForce() == null) {
            found.add(Against.at("from", "web.date-missing"));
        } else if (asked.verifiedUntil() != null
                && asked.verifiedUntil().isBefore(asked.inForce().from())) {
            found.add(Against.at(
                    "verifiedUntil",
                    "norm.proposal-verified-before",
                    asked.inForce().from()));
        }
    }

    private void basis() {
        if (asked.basis() == null && !family.code().equals(Setting.FAMILY)) {
            found.add(Against.at("basis", "norm.proposal-no-basis"));
        }
    }

    private void reason() {
        if (asked.reason().isBlank()) found.add(Against.at("reason", "norm.proposal-no-reason"));
    }

    /** Where a province may only lower or raise: held against the national version of each of those days. */
    private void level() {
        var days = asked.inForce();
        if (asked.tier() == Tier.NATIONAL || days == null) return;
        if (family.local() != Competence.LOWER && family.local() != Competence.RAISE) return;
        for (var field : family.fields()) {
            if (!isNumber(field) || !asked.content().has(field.name())) continue;
            national(days)
                    .filter(version -> version.content().has(field.name()) && beyond(field, version))
                    .findFirst()
                    .ifPresent(version -> found.add(Against.content(
                            field.name(),
                            family.local() == Competence.LOWER
                                    ? "norm.proposal-over-national"
                                    : "norm.proposal-under-national",
                            show(field, version.content().number(field.name())),
                            version.inForce().from())));
        }
    }

    private boolean beyond(Field field, Version national) {
        var compared = Long.compare(
                asked.content().number(field.name()), national.content().number(field.name()));
        return family.local() == Competence.LOWER ? compared > 0 : compared < 0;
    }

    private Stream<Version> national(Period days) {
        return live.versions(asked.norm()).stream()
                .filter(version ->
                        version.tier() == Tier.NATIONAL && version.inForce().overlaps(days));
    }

    private void touching(BiPredicate<Asked, Version> elsewhere) {
        if (asked.inForce() == null) return;
        live.versions(asked.norm()).stream()
                .filter(version -> elsewhere.test(asked, version))
                .findFirst()
                .ifPresent(version -> found.add(Against.at(
                        "scope",
                        "norm.proposal-scope-touches",
                        version.inForce().from())));
    }

    /** A proposal that changes nothing is none; the version it repeats is named. */
    private void difference() {
        var proposed = asked.version(new UUID(0, 0), null, Instant.EPOCH);
        live.versions(asked.norm()).stream()
                .filter(version -> ProposalEffect.meet(version, proposed) && repeats(version))
                .findFirst()
                .ifPresent(version -> found.add(Against.at(
                        "from", "norm.proposal-repeats", version.inForce().from())));
    }

    private boolean repeats(Version version) {
        var basis = version.basis() == null ? null : version.basis().id();
        return version.inForce().equals(asked.inForce())
                && version.content().equals(asked.content())
                && version.scope().equals(asked.scope())
                && Objects.equals(basis, asked.basis())
                && Objects.equals(version.verifiedUntil(), asked.verifiedUntil())
                && version.governing() == asked.governing();
    }

    private static boolean isNumber(Field field) {
        return switch (field.type()) {
            case MONEY, RATE, COUNT, DECIMAL -> true;
            case FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> false;
        };
    }

    /** A number of a field as people write it. */
    static String show(Field field, long value) {
        return switch (field.type()) {
            case MONEY -> new Dong(value).formatted();
            case RATE -> new BasisPoints(Math.toIntExact(value)).percent();
            case DECIMAL ->
                BigDecimal.valueOf(value, 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            case COUNT, FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> Long.toString(value);
        };
    }
}
