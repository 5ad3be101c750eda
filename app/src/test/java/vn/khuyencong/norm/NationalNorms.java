package vn.khuyencong.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.SupportLevel.Form;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.DefinitionsReader;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.NormReader;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.norm.engine.VersionText.BasisText;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Tier;

/** A small law for tests of the rules: machinery and models, both circulars, both decrees, by the text form. */
final class NationalNorms {

    static final String MACHINERY = "ADVANCED_MACHINERY";
    static final String MODEL = "DEMONSTRATION_MODEL";
    static final LocalDate NEW_CIRCULAR = LocalDate.of(2018, 5, 11);
    static final LocalDate NEW_DECREE = LocalDate.of(2025, 10, 15);

    static final Definitions DEFINITIONS = definitions();

    private static final Map<BasisText, Provision> PROVISIONS = provisions();
    private static final List<Version> NATIONAL = read("norms/small-law.yaml");

    static final Version MACHINERY_2014 = find("support." + MACHINERY, "2014-04-08");
    static final Version MACHINERY_2018 = find("support." + MACHINERY, "2018-05-11");
    static final Version PRIORITY = find("priority-factor.GENERAL", "2014-04-08");

    private NationalNorms() {}

    /** The national norms, and some local levels. */
    static Law with(Version... local) {
        var versions = new ArrayList<>(NATIONAL);
        versions.addAll(List.of(local));
        var unit = Map.of(MACHINERY, new Named("cơ sở", "establishment"), MODEL, new Named("mô hình", "model"));
        var activities = List.of(MACHINERY, MODEL).stream()
                .map(code -> new Activity(
                        code, new Named(code, code), new Named(code, code), Objects.requireNonNull(unit.get(code))))
                .toList();
        return new Law(Snapshot.of(DEFINITIONS, versions), new Catalogue(activities, List.of(), List.of()));
    }

    /** The terms of a level frozen on a day. */
    static Terms frozen(Version level, LocalDate day) {
        return Objects.requireNonNull(Snapshot.of(DEFINITIONS, List.of(level)).nationalTerms(level.norm(), day));
    }

    /** A local level of province 48 since August 2025; parts may be wanting. */
    static Version local(
            @Nullable Integer shareBp, @Nullable Integer limitMillions, @Nullable Integer lineMillions, UUID... scope) {
        var content = new TreeMap<String, Object>(Map.of("form", "SHARE"));
        if (shareBp != null) content.put("share", shareBp.longValue());
        if (limitMillions != null) content.put("limit", limitMillions * 1_000_000L);
        if (lineMillions != null) content.put("line_limit", lineMillions * 1_000_000L);
        return local(content, scope);
    }

    static Version of(Form form, @Nullable Integer limitMillions) {
        var content = new TreeMap<String, Object>(Map.of("form", form.name()));
        if (limitMillions != null) content.put("limit", limitMillions * 1_000_000L);
        return local(content);
    }

    private static Version local(Map<String, Object> content, UUID... scope) {
        return new Version(
                UUID.randomUUID(),
                "support." + MACHINERY,
                Tier.LOCAL,
                "48",
                List.of(scope),
                new Period(LocalDate.of(2025, 8, 1), null),
                new Content(content),
                provision("01/2025/NQ-HĐND", "Điều 3", Reading.SAMPLE, null),
                null,
                Governing.PLAN_APPROVAL,
                Instant.EPOCH,
                null,
                false);
    }

    /** The versions of a file of the test resources. */
    static List<Version> read(String resource) {
        return NormReader.read(DEFINITIONS, resource, text(resource)).stream()
                .map(text -> new Version(
                        UUID.nameUUIDFromBytes(
                                (text.norm() + text.issuer() + text.inForce()).getBytes(StandardCharsets.UTF_8)),
                        text.norm(),
                        text.issuer() == null ? Tier.NATIONAL : Tier.LOCAL,
                        text.issuer(),
                        List.of(),
                        text.inForce(),
                        text.content(),
                        text.basis() == null ? null : Objects.requireNonNull(PROVISIONS.get(text.basis()), text.norm()),
                        text.verifiedUntil(),
                        text.governing(),
                        Instant.EPOCH,
                        null,
                        false))
                .toList();
    }

    private static Version find(String norm, String from) {
        return NATIONAL.stream()
                .filter(version ->
                        version.norm().equals(norm) && version.inForce().from().equals(LocalDate.parse(from)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<BasisText, Provision> provisions() {
        var provisions = new HashMap<BasisText, Provision>();
        var all = List.of(
                provision("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm c", Reading.READ, null),
                provision("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm t", Reading.READ, null),
                provision("26/2014/TTLT-BTC-BCT", "Điều 7 khoản 4", Reading.READ, null),
                provision("28/2018/TT-BTC", "Điều 8 khoản 4", Reading.READ_AMENDED, LocalDate.of(2024, 8, 28)),
                provision("45/2012/NĐ-CP", "Điều 1 khoản 2", Reading.READ_AMENDED, NEW_DECREE),
                provision("45/2012/NĐ-CP", "Điều 5 khoản 1", Reading.READ_AMENDED, NEW_DECREE),
                provision("235/2025/NĐ-CP", "Điều 1 khoản 1", Reading.READ, null),
                provision("235/2025/NĐ-CP", "Điều 1 (nghệ nhân)", Reading.RECALLED, null));
        all.forEach(provision -> provisions.put(new BasisText(provision.number(), provision.place()), provision));
        return provisions;
    }

    private static Provision provision(String number, String place, Reading reading, @Nullable LocalDate amendedOn) {
        return new Provision(UUID.randomUUID(), UUID.randomUUID(), number, null, place, "", "", reading, amendedOn);
    }

    private static Definitions definitions() {
        return DefinitionsReader.read("definitions.yaml", text("norms/definitions.yaml"));
    }

    static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
