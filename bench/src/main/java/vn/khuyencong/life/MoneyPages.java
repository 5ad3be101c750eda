package vn.khuyencong.life;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Pages of programmes, plans and money as four people open them at once, on the data of a large province. */
public final class MoneyPages {

    private static final double MOST = 150;
    private static final Pattern PROGRAMME = Pattern.compile("href=\"(/chuong-trinh/[0-9a-f-]{36})\"");
    private static final Pattern INDICATOR =
            Pattern.compile("href=\"(/chuong-trinh/ban/[0-9a-f-]{36}/chi-tieu/[0-9a-f-]{36})\"");
    private static final Pattern BEHIND = Pattern.compile("href=\"([^\"]*/de-an\\?phan=[^\"]*)\"");
    private static final Pattern PLAN = Pattern.compile("href=\"(/ke-hoach/[0-9a-f-]{36})\"");
    private static final Pattern YEAR = Pattern.compile("<option value=\"(\\d{4})\"");
    private static final Random RANDOM = new Random(2026);

    private MoneyPages() {}

    /**
     * Measures and prints.
     *
     * @param state where the data are kept between runs
     * @param part  one in how many of a large province
     */
    public static List<LoadLine> measure(Path state, int part, PrintStream out)
            throws IOException, InterruptedException {
        var folder = LargeProvince.folder(state, part);
        var people = new ArrayList<Person>();
        try (var program = Program.start(folder)) {
            for (var name : Life.PEOPLE) people.add(Person.signIn(program.address(), name));
            var one = people.getFirst();
            var years = found(one, "/kinh-phi", YEAR);
            var programmes = found(one, "/chuong-trinh", PROGRAMME);
            var indicators = found(one, programmes.getFirst(), INDICATOR);
            var lines = new ArrayList<LoadLine>();
            lines.add(LoadLine.of("programme", mixed(programmes, indicators), MOST, people));
            lines.add(LoadLine.of("programme.list", behind(one, indicators), MOST, people));
            lines.add(LoadLine.of("plans", lists(years), MOST, people));
            lines.add(LoadLine.of("plan", plans(one, years), MOST, people));
            lines.add(LoadLine.of("money", money(years), MOST, people));
            lines.add(LoadLine.of("books", books(years), MOST, people));
            LoadLine.print(lines, out);
            return List.copyOf(lines);
        } finally {
            people.forEach(Person::close);
        }
    }

    /** The year's money under its filters, this page of the ledger and later ones. */
    private static List<String> money(List<String> years) {
        var pages = new ArrayList<String>();
        for (var year : years) {
            for (var filter :
                    List.of("", "&nguon=LOCAL", "&nguon=LOCAL&nguon-von=PROVINCIAL", "&loai=ADVANCE", "&loai=COMMIT")) {
                for (var turn : List.of("", "&trang=2", "&trang=40"))
                    pages.add("/kinh-phi?nam=" + year + filter + turn);
            }
        }
        return shuffled(pages);
    }

    private static List<String> books(List<String> years) {
        var pages = new ArrayList<String>();
        for (var year : years) {
            pages.add("/kinh-phi/so/" + year);
            pages.add("/kinh-phi/quan-ly/" + year);
            pages.add("/kinh-phi/chu-trinh/" + year);
            pages.add("/kinh-phi/thanh-toan?nam=" + year);
        }
        return shuffled(pages);
    }

    private static List<String> lists(List<String> years) {
        var pages = new ArrayList<>(List.of("/ke-hoach", "/chuong-trinh"));
        years.forEach(year -> pages.add("/ke-hoach?nam=" + year));
        return shuffled(pages);
    }

    /** Plans of every year, of up to 400 files each. */
    private static List<String> plans(Person person, List<String> years) throws IOException, InterruptedException {
        var plans = new LinkedHashSet<String>();
        for (var year : years) plans.addAll(found(person, "/ke-hoach?nam=" + year, PLAN));
        return shuffled(plans);
    }

    /** Lists of files behind figures of the programme. */
    private static List<String> behind(Person person, List<String> indicators)
            throws IOException, InterruptedException {
        var pages = new LinkedHashSet<String>();
        for (var indicator : indicators.stream().limit(6).toList()) pages.addAll(found(person, indicator, BEHIND));
        return shuffled(pages);
    }

    private static List<String> mixed(List<String> some, List<String> others) {
        var pages = new ArrayList<>(some);
        pages.addAll(others);
        return shuffled(pages);
    }

    private static List<String> found(Person person, String page, Pattern link)
            throws IOException, InterruptedException {
        return link.matcher(person.open(page))
                .results()
                .map(one -> one.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private static List<String> shuffled(Iterable<String> pages) {
        var all = new ArrayList<String>();
        pages.forEach(all::add);
        if (all.isEmpty()) throw new IllegalStateException("There are no such pages; the links have changed");
        Collections.shuffle(all, RANDOM);
        return all;
    }
}
