package vn.khuyencong.life;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The register of establishments as four people search it at once, on the data of a large province: names of random
 * establishments, each remembered in another way. How many of them stand among the first five is told for each way.
 */
public final class EstablishmentPages {

    private static final double MOST = 100;
    private static final int ASKED = 200;
    private static final int PAGES = 5_000;
    private static final int FIRST = 5;
    private static final Pattern ROW = Pattern.compile("<a href=\"/co-so/([0-9a-f-]{36})\">([^<]+)</a>");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "^(công ty tnhh mtv|công ty tnhh|công ty cổ phần|doanh nghiệp tư nhân|hợp tác xã|tổ hợp tác|hộ kinh doanh) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Random RANDOM = new Random(2026);

    private EstablishmentPages() {}

    /** One establishment of the register. */
    private record Named(String id, String name) {}

    /** A way in which a name is remembered. */
    private record Way(String name, UnaryOperator<String> remembered) {}

    /**
     * How many were found.
     *
     * @param within those that stand among the first five
     */
    public record Found(String way, int asked, int within) {}

    /**
     * Measures and prints.
     *
     * @param state where the data are kept between runs
     * @param part  one in how many of a large province
     * @return lines of times, then of what was found
     */
    public static List<Object> measure(Path state, int part, PrintStream out) throws IOException, InterruptedException {
        var folder = LargeProvince.folder(state, part);
        var people = new ArrayList<Person>();
        try (var program = Program.start(folder)) {
            for (var name : Life.PEOPLE) people.add(Person.signIn(program.address(), name));
            var some = some(people.getFirst(), PAGES / part);
            var lines = new ArrayList<LoadLine>();
            var found = new ArrayList<Found>();
            for (var way : ways()) {
                var pages = some.stream()
                        .map(one -> address(way.remembered().apply(bare(one.name()))))
                        .toList();
                lines.add(LoadLine.of(way.name(), pages, MOST, people));
                found.add(found(people.getFirst(), way, some, pages));
            }
            LoadLine.print(lines, out);
            found.forEach(one -> out.printf(
                    Locale.ROOT, "%-14s %d of %d in the first five%n", one.way(), one.within(), one.asked()));
            var all = new ArrayList<Object>(lines);
            all.addAll(found);
            return List.copyOf(all);
        } finally {
            people.forEach(Person::close);
        }
    }

    private static Found found(Person person, Way way, List<Named> some, List<String> pages)
            throws IOException, InterruptedException {
        var within = 0;
        for (int at = 0; at < some.size(); at++) {
            var id = some.get(at).id();
            if (ROW.matcher(person.open(pages.get(at)))
                    .results()
                    .limit(FIRST)
                    .anyMatch(row -> row.group(1).equals(id))) within++;
        }
        return new Found(way.name(), some.size(), within);
    }

    private static List<Way> ways() {
        return List.of(
                new Way("accents", EstablishmentPages::plain),
                new Way("swapped", EstablishmentPages::swapped),
                new Way("one.letter", EstablishmentPages::misspelt));
    }

    private static List<Named> some(Person person, int pages) throws IOException, InterruptedException {
        var some = new ArrayList<Named>();
        while (some.size() < ASKED) {
            var page = person.open("/co-so?trang=" + (1 + RANDOM.nextInt(Math.max(1, pages))));
            ROW.matcher(page).results().limit(1).map(EstablishmentPages::named).forEach(some::add);
        }
        return List.copyOf(some);
    }

    private static Named named(MatchResult row) {
        return new Named(row.group(1), row.group(2));
    }

    private static String address(String words) {
        return "/co-so?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String bare(String name) {
        return LEGAL_FORM.matcher(name).replaceFirst("").replace("&amp;", "&");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    private static String swapped(String name) {
        var words = new ArrayList<>(Arrays.asList(plain(name).split(" ", -1)));
        Collections.shuffle(words, RANDOM);
        return String.join(" ", words);
    }

    private static String misspelt(String name) {
        var letters = new StringBuilder(plain(name));
        int at = RANDOM.nextInt(letters.length());
        while (letters.charAt(at) == ' ') at = RANDOM.nextInt(letters.length());
        letters.setCharAt(at, letters.charAt(at) == 'q' ? 'x' : 'q');
        return letters.toString();
    }
}
