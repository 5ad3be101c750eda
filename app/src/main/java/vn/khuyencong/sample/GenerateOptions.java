package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is generated.
 *
 * @param establishments how many establishments
 * @param products       how many products; waits until products have a table
 * @param projects       how many đề án
 * @param entries        how many entries of the ledger, reached by paying in more or fewer parts
 * @param years          over how many plan years, this one the last
 * @param seed           the same seed on the same day gives the same data
 */
record GenerateOptions(long establishments, long products, long projects, long entries, long years, long seed) {

    /** What a number may be at least and at most, and is where nothing is said. */
    private record Range(long least, long most, long unsaid) {}

    private static final Map<String, Range> RANGES = Map.of(
            // the tax codes of the generated run from 041… on: nine digits and their check
            "--establishments", new Range(100, 8_000_000, 1_000_000),
            "--products", new Range(0, 10_000_000, 0),
            "--projects", new Range(100, 2_000_000, 200_000),
            "--entries", new Range(0, 40_000_000, 2_000_000),
            // the bodies of the sample city are not older
            "--years", new Range(1, 15, 10),
            "--seed", new Range(0, Long.MAX_VALUE, 1));

    static final String USAGE =
            "[--establishments N] [--products N] [--projects N] [--entries N] [--years N] [--seed N]    adds invented data at scale to the sample city";

    /** What was understood; {@code wrong} says what was not. */
    record Read(GenerateOptions options, List<String> wrong) {}

    static Read of(List<String> arguments) {
        var given = new HashMap<String, Long>();
        var wrong = new ArrayList<String>();
        for (int at = 0; at < arguments.size(); at += 2) {
            var name = arguments.get(at);
            var range = RANGES.get(name);
            var value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            if (range == null) {
                wrong.add("Unknown option: " + name);
            } else if (!value.matches("\\d{1,18}")
                    || Long.parseLong(value) < range.least()
                    || Long.parseLong(value) > range.most()) {
                wrong.add("%s wants a whole number from %d to %d".formatted(name, range.least(), range.most()));
            } else {
                given.put(name, Long.parseLong(value));
            }
        }
        return new Read(
                new GenerateOptions(
                        number(given, "--establishments"),
                        number(given, "--products"),
                        number(given, "--projects"),
                        number(given, "--entries"),
                        number(given, "--years"),
                        number(given, "--seed")),
                wrong);
    }

    private static long number(Map<String, Long> given, String name) {
        var range = RANGES.get(name);
        if (range == null) throw new IllegalArgumentException(name);
        return given.getOrDefault(name, range.unsaid());
    }
}
