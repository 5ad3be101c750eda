package vn.khuyencong.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * A case written from the text of the law: what is asked, where, and what must come out. Scalars stay the text they were
 * written as; a key that nobody reads is an error.
 *
 * @param expect what must come out, by the name of the part of the answer; parts left out are not looked at
 */
record NormCase(
        String file,
        String name,
        String law,
        AssessmentRequest request,
        Situation situation,
        Map<String, Object> expect) {

    private static final Path FOLDER = Path.of("src/test/resources/norms/cases");
    private static final Set<String> KEYS = Set.of("case", "law", "request", "places", "expect");
    private static final Set<String> EXPECTED = Set.of(
            "eligible", "computable", "ceiling", "counterpart", "verified", "reasons", "missing", "binding", "steps");

    /** Every case of the test resources. */
    static List<NormCase> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> of(file).stream()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("unchecked") // a list of maps is what the file must be
    private static List<NormCase> of(Path file) {
        try {
            List<Map<String, Object>> cases = yaml().load(Files.readString(file));
            return cases.stream()
                    .map(one -> of(file.getFileName().toString(), one))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("unchecked") // checked by what is read out of them
    private static NormCase of(String file, Map<String, Object> all) {
        var name = text(all, "case");
        refuseUnknown(name, all.keySet(), KEYS);
        var expect = (Map<String, Object>) Objects.requireNonNull(all.get("expect"), name);
        refuseUnknown(name, expect.keySet(), EXPECTED);
        var places = (List<Map<String, Object>>) all.getOrDefault("places", List.of());
        var request = new Fields(name, (Map<String, Object>) Objects.requireNonNull(all.get("request"), name));
        var asked = request(request, !places.isEmpty());
        request.refuseUnread();
        var read = places.stream().map(place -> place(name, place)).toList();
        return new NormCase(file, name, text(all, "law"), asked, new Situation(read, Set.of(), Set.of()), expect);
    }

    private static AssessmentRequest request(Fields fields, boolean placed) {
        var cost = fields.text("eligibleCost");
        // the place facts of the request are those of the place it names; the rules read them there
        fields.text("difficult");
        fields.text("cityClass");
        fields.text("craftVillage");
        fields.text("formerCommuneSince");
        return new AssessmentRequest(
                LocalDate.parse(fields.required("date")),
                Tier.valueOf(fields.required("tier")),
                fields.text("province"),
                fields.required("activity"),
                cost == null ? null : new Dong(number(cost)),
                (int) fields.number("quantity", 1),
                "true".equals(fields.text("productionLine")),
                fields.list("priority").stream().map(PriorityGround::valueOf).collect(Collectors.toSet()),
                new Dong(fields.number("otherStateSupport", 0)),
                (int) fields.number("timesThisYear", 0),
                new Applicant(
                        fields.text("legalForm"),
                        placed ? "of the case" : null,
                        GivenPlaceFacts.NOTHING,
                        fields.text("sector")));
    }

    private static PlaceRead place(String name, Map<String, Object> place) {
        var fields = new Fields(name, place);
        var since = fields.text("formerCommuneSince");
        var read = new PlaceRead(
                fields.required("kind"),
                fields.text("parent"),
                fields.text("cityClass"),
                since == null ? null : LocalDate.parse(since),
                fields.text("difficult"),
                "true".equals(fields.text("craftVillage")));
        fields.refuseUnread();
        return read;
    }

    /** The fields of a map, and which of them have been read. */
    private record Fields(String of, Map<String, Object> all, Set<String> read) {

        Fields(String of, Map<String, Object> all) {
            this(of, all, new HashSet<>());
        }

        @Nullable
        String text(String key) {
            read.add(key);
            return all.get(key) instanceof String text && !text.equals("null") ? text : null;
        }

        String required(String key) {
            var text = text(key);
            if (text == null) throw new IllegalArgumentException(of + ": no " + key);
            return text;
        }

        long number(String key, long otherwise) {
            var text = text(key);
            return text == null ? otherwise : NormCase.number(text);
        }

        List<String> list(String key) {
            read.add(key);
            return NormCase.list(all.get(key));
        }

        void refuseUnread() {
            refuseUnknown(of, all.keySet(), read);
        }
    }

    static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }

    static List<String> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void refuseUnknown(String of, Set<String> found, Set<String> known) {
        var unknown = new ArrayList<>(found);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) throw new IllegalArgumentException(of + ": nobody reads " + unknown);
    }

    private static String text(Map<String, Object> map, String key) {
        if (map.get(key) instanceof String text) return text;
        throw new IllegalArgumentException("No " + key + " in " + map);
    }

    private static Yaml yaml() {
        var textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // every scalar stays text
            }
        };
        return new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                new LoaderOptions(),
                textOnly);
    }

    @Override
    public String toString() {
        return file + ": " + name + " (" + law + ")";
    }
}
