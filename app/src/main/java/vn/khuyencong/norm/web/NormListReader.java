package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.NormNames;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Reads the list of norms: what is in memory, narrowed and put side by side. */
@Component
@Transactional(readOnly = true)
class NormListReader {

    private final NormHistory history;
    private final Units units;
    private final CurrentActor current;

    NormListReader(NormHistory history, Units units, CurrentActor current) {
        this.history = history;
        this.units = units;
        this.current = current;
    }

    NormListPage page(NormFilter filter, Problems problems) {
        var live = history.live();
        var actor = current.find();
        var provinces = provinces(live, filter.day());
        var province = province(filter, actor.map(Actor::province).orElse(null), provinces);
        var rows = rows(live, filter, province);
        return new NormListPage(
                filter,
                problems,
                tabs(rows),
                sections(rows, filter.family()),
                totals(shown(rows, filter.family()), live, filter.day()),
                province,
                provinces,
                actor.filter(ProposalStep::mayPropose).isPresent(),
                actor.filter(one -> one.role().isOfficial()).isPresent());
    }

    /** What the page shows, without the page. */
    List<NormRow> rows(NormFilter filter) {
        var live = history.live();
        var own = current.find().map(Actor::province).orElse(null);
        var rows = rows(live, filter, province(filter, own, provinces(live, filter.day())));
        return shown(rows, filter.family());
    }

    /** Every version held to be right, of all days, of the norms that the page shows. */
    List<Version> chosen(NormFilter filter) {
        var shown = rows(filter);
        var norms = shown.stream().map(NormRow::norm).collect(Collectors.toSet());
        var issuers = shown.stream()
                .flatMap(NormRow::versions)
                .map(version -> Objects.requireNonNullElse(version.province(), ""))
                .collect(Collectors.toSet());
        return history.live().stream()
                .filter(version -> norms.contains(version.norm()))
                .filter(version -> issuers.contains(Objects.requireNonNullElse(version.province(), "")))
                .toList();
    }

    private List<NormRow> rows(List<Version> live, NormFilter filter, String province) {
        var names = history.names();
        var byNorm = live.stream()
                .filter(version -> version.inForce().contains(filter.day()))
                .filter(version ->
                        version.province() == null || version.province().equals(province))
                .filter(version -> filter.tier() == null || version.tier() == filter.tier())
                .collect(Collectors.groupingBy(Version::norm, TreeMap::new, Collectors.toList()));
        var rows = new ArrayList<NormRow>();
        byNorm.forEach((norm, versions) -> {
            var row = row(norm, versions, names);
            if (filter.unverified() && !row.unverified(filter.day())) return;
            if (!matches(row, filter.words())) return;
            rows.add(row);
        });
        return rows;
    }

    private NormRow row(String norm, List<Version> versions, NormNames names) {
        var first = versions.getFirst();
        return new NormRow(
                norm,
                history.family(norm),
                names.of(first),
                first.family().equals("support") ? names.unit(first.member()) : names.unit(""),
                versions.stream()
                        .filter(version -> version.tier() == Tier.NATIONAL)
                        .findFirst()
                        .orElse(null),
                versions.stream()
                        .filter(version -> version.tier() == Tier.LOCAL)
                        .toList());
    }

    private static boolean matches(NormRow row, String words) {
        var bases = row.versions()
                .map(version -> version.basis() == null
                        ? ""
                        : version.basis().number() + " " + version.basis().place())
                .collect(Collectors.joining(" "));
        return Words.all(row.norm() + " " + row.name().vi() + " " + row.name().en() + " " + bases, words);
    }

    private List<NormListPage.Tab> tabs(List<NormRow> rows) {
        var counts =
                rows.stream().collect(Collectors.groupingBy(row -> row.family().code(), Collectors.counting()));
        return families().stream()
                .filter(family -> counts.containsKey(family.code()))
                .map(family -> new NormListPage.Tab(
                        family, counts.getOrDefault(family.code(), 0L).intValue()))
                .toList();
    }

    private List<NormListPage.Section> sections(List<NormRow> rows, String chosen) {
        return families().stream()
                .filter(family -> chosen.isEmpty() || family.code().equals(chosen))
                .map(family -> new NormListPage.Section(
                        family,
                        rows.stream()
                                .filter(row -> row.family().code().equals(family.code()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** Support levels first, then the order of the definitions. */
    private List<Family> families() {
        var families = new ArrayList<Family>();
        history.families().stream()
                .filter(family -> family.code().equals("support"))
                .forEach(families::add);
        history.families().stream().filter(family -> !families.contains(family)).forEach(families::add);
        return families;
    }

    private static List<NormRow> shown(List<NormRow> rows, String family) {
        return rows.stream()
                .filter(row -> family.isEmpty() || row.family().code().equals(family))
                .toList();
    }

    private static NormListPage.Totals totals(List<NormRow> rows, List<Version> live, LocalDate day) {
        var norms = rows.stream().map(NormRow::norm).collect(Collectors.toSet());
        return new NormListPage.Totals(
                rows.size(),
                (int) rows.stream().filter(row -> row.national() != null).count(),
                (int) rows.stream().filter(row -> !row.local().isEmpty()).count(),
                (int) rows.stream().filter(row -> row.unverified(day)).count(),
                (int) live.stream()
                        .filter(version -> norms.contains(version.norm()))
                        .filter(version -> version.inForce().from().isAfter(day))
                        .count());
    }

    private List<Option> provinces(List<Version> live, LocalDate day) {
        var names = units.provinces(day).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var codes = live.stream()
                .map(Version::province)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        current.find().map(Actor::province).ifPresent(codes::add);
        return codes.stream()
                .map(code -> new Option(code, names.getOrDefault(code, code)))
                .toList();
    }

    private static String province(
            NormFilter filter, @org.jspecify.annotations.Nullable String own, List<Option> provinces) {
        if (provinces.stream().anyMatch(option -> option.value().equals(filter.province()))) return filter.province();
        if (own != null) return own;
        return provinces.isEmpty() ? "" : provinces.getFirst().value();
    }
}
