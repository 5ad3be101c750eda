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

/**
 * Pages of đề án as four people open them at once, through the real program on the data of a large province: the list
 * under all its filters, files, and files beside akin supports.
 */
public final class Life {

    static final List<String> PEOPLE = List.of("so.chuyenvien", "so.lanhdao", "trungtam", "thanhtra");
    private static final Pattern FILE = Pattern.compile("href=\"(/de-an/[0-9a-f-]{36})\"");
    private static final Random RANDOM = new Random(2026);

    private Life() {}

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
            for (var name : PEOPLE) people.add(Person.signIn(program.address(), name));
            var lines = List.of(
                    LoadLine.of("list", lists(), 120, people),
                    LoadLine.of("list.words", words(), 120, people),
                    LoadLine.of("file", files(people.getFirst(), ""), 80, people),
                    LoadLine.of("file.beside", files(people.getFirst(), "/trung-lap"), 150, people));
            LoadLine.print(lines, out);
            return lines;
        } finally {
            people.forEach(Person::close);
        }
    }

    /** Every filter alone and with another, every order, this page and later ones. */
    private static List<String> lists() {
        var filters = List.of(
                "",
                "trang-thai=SUBMITTED",
                "trang-thai=UNDER_WAY",
                "trang-thai=SETTLED",
                "trang-thai=dang-thuc-hien",
                "trang-thai=ket-thuc",
                "trang-thai=cho-xu-ly",
                "han=qua-han",
                "han=sap-han",
                "han=qua-han-hoac-sap-han",
                "tien=da-ky",
                "tien=da-tam-ung",
                "tien=da-quyet-toan",
                "nguon=LOCAL",
                "nguon=NATIONAL",
                "hoat-dong=ADVANCED_MACHINERY",
                "hoat-dong=TRADEMARK",
                "nam=2026",
                "nam=2025",
                "nam=2021",
                "nam=2024&trang-thai=SETTLED",
                "nam=2026&trang-thai=UNDER_WAY&han=qua-han",
                "nguon=NATIONAL&hoat-dong=ADVANCED_MACHINERY",
                "nam=2023&tien=da-quyet-toan&nguon=LOCAL");
        var orders = List.of("", "xep=han", "xep=de-nghi", "xep=ten");
        var turns = List.of("", "", "trang=2", "trang=5", "so-dong=100");
        var pages = new ArrayList<String>();
        for (var filter : filters) {
            for (int turn = 0; turn < 5; turn++) {
                pages.add("/de-an?" + filter + "&" + orders.get((pages.size() + turn) % orders.size()) + "&"
                        + turns.get(turn));
            }
        }
        Collections.shuffle(pages, RANDOM);
        return pages;
    }

    /** Words people look for: a place, a machine, a number, a name; with accents and without, rare and common. */
    private static List<String> words() {
        var pages = new ArrayList<String>();
        for (var words : List.of(
                "hoa+tien",
                "may+say+lanh",
                "KC-2024-00123",
                "nguyen+van+hung",
                "m%C3%A1y+c%E1%BA%AFt+laser",
                "nh%C3%A3n+hi%E1%BB%87u",
                "thang+binh",
                "banh+trang+thi+nga",
                "cnc",
                "tra+my",
                "go+noi",
                "co+khi+hung+thinh",
                "tr%E1%BA%A7m+h%C6%B0%C6%A1ng+qu%E1%BA%BF+s%C6%A1n",
                "loc")) {
            pages.add("/de-an?q=" + words);
            pages.add("/de-an?q=" + words + "&nam=2024");
            pages.add("/de-an?q=" + words + "&trang-thai=SETTLED&xep=de-nghi");
        }
        Collections.shuffle(pages, RANDOM);
        return pages;
    }

    /** Files of every stage, some hundred. */
    private static List<String> files(Person person, String part) throws IOException, InterruptedException {
        var found = new LinkedHashSet<String>();
        for (var stage : List.of(
                "SUBMITTED", "APPRAISED", "PROPOSED", "APPROVED", "UNDER_WAY", "ACCEPTED", "SETTLED", "STOPPED")) {
            for (int page = 1; page <= 2; page++) {
                var list = FILE.matcher(person.open("/de-an?trang-thai=" + stage + "&trang=" + page));
                while (list.find()) found.add(list.group(1) + part);
            }
        }
        var pages = new ArrayList<>(found);
        Collections.shuffle(pages, RANDOM);
        return pages;
    }
}
