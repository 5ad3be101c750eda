import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Every form of every đề án of the sample year, printed by a real LibreOffice. Argument: the folder pictures of some of
 * them are put into, or none. KC_DRILL_PROGRAM: the words that start our program.
 */
final class Forms {

    private static final String OURS = "mat khau cua cuoc dien tap 9";
    private static final Pattern FILE = Pattern.compile("href=\"(/de-an/[0-9a-f-]{36})\"");
    private static final Pattern FORM = Pattern.compile("href=\"(/de-an/[0-9a-f-]{36}/bieu-mau/[a-z0-9-]+\\.docx)\"");
    /** 3.120.00 with its last 0 on the next line. */
    private static final Pattern BROKEN = Pattern.compile("(?<![\\d.])\\d{1,3}(\\.\\d{3})+\\.\\d{0,2}(?!\\d)");
    /** Which forms are shown to people, as pictures. */
    private static final List<String> SHOWN = List.of("mau-1", "mau-9", "mau-10");

    private Forms() {}

    public static void main(String[] arguments) throws Exception {
        int result;
        try (var drill = new Drill("forms")) {
            result = proved(drill, arguments.length == 0 ? null : Path.of(arguments[0]));
        }
        Runtime.getRuntime().halt(result);
    }

    private static int proved(Drill drill, Path pictures) throws Exception {
        var base = "http://localhost:" + Drill.freePort();
        var settings = new HashMap<>(Map.of(
                "PORT", base.substring(base.lastIndexOf(':') + 1),
                "KC_BASE_URL", base,
                "KC_DATA_DIR", drill.folder().resolve("data").toString(),
                "KC_SAMPLE_DATA", "true",
                "KC_SAMPLE_PASSWORD", OURS));
        var words = List.of(System.getenv("KC_DRILL_PROGRAM").split(" "));
        drill.start("khuyencong", words, settings, base + "/actuator/health/readiness");
        var papers = Files.createDirectories(drill.folder().resolve("papers"));
        var texts = new TreeMap<String, String>();
        try (var browser = new Browser()) {
            var door = browser.open(base + "/dang-nhap");
            browser.submit(door, "/dang-nhap", Map.of("username", "so.lanhdao", "password", OURS));
            for (var address : addresses(browser, base)) {
                Files.write(papers.resolve(name(address)), browser.download(base + address));
            }
            drill.prove("one form comes as PDF from the program itself", () -> {
                var one = addresses(browser, base).getFirst().replace(".docx", ".pdf");
                var pdf = browser.download(base + one);
                return pdf.length > 5_000 && new String(pdf, 0, 5).equals("%PDF-");
            });
        }
        print(drill, papers);
        for (var paper : list(papers, ".docx")) {
            var pdf = papers.resolve(paper.getFileName().toString().replace(".docx", ".pdf"));
            var text = papers.resolve(paper.getFileName().toString().replace(".docx", ".txt"));
            if (Files.exists(pdf)) drill.run(List.of("pdftotext", "-layout", pdf.toString(), text.toString()), Map.of());
            texts.put(paper.getFileName().toString(), Files.exists(text) ? Files.readString(text) : "");
        }
        Drill.figure("forms printed:", texts.size());
        drill.prove("every form became a PDF with the national heading", () -> all(texts, text -> text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                && text.contains("Độc lập - Tự do - Hạnh phúc")));
        drill.prove("no tag and no empty value was printed", () -> all(texts, text -> !text.contains("{{")
                && !text.contains("}}") && !text.contains("null") && !text.contains("[no]")));
        drill.prove("no amount is broken by the edge of its column", () -> all(texts, text -> !BROKEN.matcher(text).find()));
        if (pictures != null) shown(drill, papers, pictures);
        return drill.result();
    }

    /** The address of every form that is offered of any file, and of the forms of the year. */
    private static List<String> addresses(Browser browser, String base) throws IOException, InterruptedException {
        var files = new TreeSet<String>();
        for (int page = 1; page <= 4; page++) {
            FILE.matcher(browser.open(base + "/de-an?so-dong=100&trang=" + page).text()).results()
                    .forEach(found -> files.add(found.group(1)));
        }
        var forms = new ArrayList<String>();
        for (var file : files) {
            FORM.matcher(browser.open(base + file + "/bieu-mau").text()).results().forEach(found -> forms.add(found.group(1)));
        }
        forms.add("/de-an/bieu-mau/mau-2.docx");
        forms.add("/de-an/bieu-mau/mau-10.docx");
        return forms;
    }

    private static String name(String address) {
        var parts = URI.create(address).getPath().split("/");
        return parts[parts.length - 1].replace(".docx", "") + "-" + parts[2] + ".docx";
    }

    /** All in one go: LibreOffice starts once. */
    private static void print(Drill drill, Path papers) throws Exception {
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "exec \"$@\" >/dev/null",
                "sh",
                "soffice",
                "-env:UserInstallation=" + drill.folder().resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                papers.toString()));
        list(papers, ".docx").forEach(paper -> command.add(paper.toString()));
        drill.run(command, Map.of());
    }

    /** The first page of the longest of each, small. */
    private static void shown(Drill drill, Path papers, Path pictures) throws Exception {
        for (var form : SHOWN) {
            var best = list(papers, ".pdf").stream()
                    .filter(pdf -> pdf.getFileName().toString().matches(form + "-[^.]*\\.pdf"))
                    .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()));
            if (best.isEmpty()) continue;
            drill.run(
                    List.of("pdftoppm", "-r", "50", "-gray", "-png", "-f", "1", "-l", "1", "-singlefile",
                            best.get().toString(), pictures.resolve(form).toString()),
                    Map.of());
        }
    }

    private static boolean all(Map<String, String> texts, Predicate<String> holds) {
        var broken = texts.entrySet().stream()
                .filter(entry -> !holds.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!broken.isEmpty()) System.out.println("      " + broken);
        return broken.isEmpty() && !texts.isEmpty();
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
