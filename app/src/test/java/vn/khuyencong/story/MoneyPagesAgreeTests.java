package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.budget.Bucket;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.YearTest;
import vn.khuyencong.web.Texts;

/** Every total of the pages of money and plans is what the list it opens comes to. */
@YearTest
class MoneyPagesAgreeTests {

    private static final String READER = "so.lanhdao";
    private static final Pattern YEAR = Pattern.compile("<option value=\"(\\d{4})\"");
    private static final Pattern SOURCE =
            Pattern.compile("<th scope=\"row\"><a href=\"(/kinh-phi\\?nam=[^\"]+)\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile(
            "<a href=\"/kinh-phi/but-toan/[0-9a-f-]{36}\">.*?<div>([^<(]+?)(?: \\([^)]*\\))?<br>.*?<td class=\"num\"[^>]*>(−?)([\\d.]+)</td>",
            Pattern.DOTALL);
    private static final Pattern SUM = Pattern.compile(
            "<th scope=\"row\" colspan=\"4\">([^<]*)</th>\\s*<td[^>]*></td>\\s*<td class=\"num\"[^>]*>(−?)([\\d.]+)</td>");
    private static final Pattern NUMBERS = Pattern.compile("<td class=\"num[^\"]*\"[^>]*>()([\\d.]+)</td>");
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("<tr id=\"[^\"]+\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern PLAN = Pattern.compile("href=\"(/ke-hoach/[0-9a-f-]{36})\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Texts texts;

    /** One entry of the list: what it does, and with which sign it counts. */
    private record Line(EntryKind kind, boolean undoing, long amount) {}

    @Test
    void everySourceOfEveryYearIsWhatItsEntriesComeTo() {
        var walked = 0;
        for (var year : years()) {
            var page = page("/kinh-phi?nam=" + year);
            var totals = new long[5];
            for (var source : SOURCE.matcher(page).results().toList()) {
                var address = source.group(1).replace("&amp;", "&");
                var shown = numbers(source.group(2));
                var lines = entries(address);
                var held = held(lines);
                assertThat(shown)
                        .as(address)
                        .containsExactly(
                                given(lines),
                                held.get(Bucket.AVAILABLE),
                                held.get(Bucket.COMMITTED),
                                held.get(Bucket.PAID),
                                held.get(Bucket.SETTLED));
                Arrays.setAll(totals, at -> totals[at] + shown.get(at));
                walked++;
            }
            if (page.contains("<th scope=\"row\">" + texts.text(Texts.VIETNAMESE, "budget.total"))) {
                assertThat(numbers(foot(page)))
                        .containsExactly(Arrays.stream(totals).boxed().toArray(Long[]::new));
            }
        }
        assertThat(walked).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theSumUnderTheLedgerIsWhatItsEntriesComeTo() {
        for (var year : years()) {
            var address = "/kinh-phi?nam=" + year;
            var listed = new TreeMap<EntryKind, Long>();
            entries(address)
                    .forEach(line ->
                            listed.merge(line.kind(), line.undoing() ? -line.amount() : line.amount(), Long::sum));
            var summed = new TreeMap<EntryKind, Long>();
            for (var sum : SUM.matcher(page(address)).results().toList()) {
                summed.put(kind(sum.group(1)), number(sum));
            }
            listed.values().removeIf(amount -> amount == 0);
            summed.values().removeIf(amount -> amount == 0);
            assertThat(summed).as(address).isEqualTo(listed);
        }
    }

    @Test
    void everyPlanIsTheSumOfItsFiles() {
        var plans = PLAN.matcher(page("/ke-hoach"))
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
        assertThat(plans).isNotEmpty();
        var walked = 0;
        for (var plan : plans) {
            // the files of the plan itself, and those that run on from earlier years
            for (var table :
                    TABLE.matcher(page(plan)).results().map(MatchResult::group).toList()) {
                var files = FILE.matcher(table)
                        .results()
                        .map(row -> numbers(row.group(1)))
                        .toList();
                if (files.isEmpty()) continue;
                var sum = numbers(foot(table));
                for (int column = 1; column <= sum.size(); column++) {
                    var fromTheRight = column;
                    assertThat(files.stream()
                                    .mapToLong(row -> row.get(row.size() - fromTheRight))
                                    .sum())
                            .as(plan)
                            .isEqualTo(sum.get(sum.size() - fromTheRight));
                }
                walked++;
            }
        }
        assertThat(walked).isGreaterThanOrEqualTo(2);
    }

    private List<String> years() {
        return YEAR.matcher(page("/kinh-phi"))
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
    }

    /** Every entry of a list, page after page. */
    private List<Line> entries(String address) {
        var all = new ArrayList<Line>();
        for (int number = 1; ; number++) {
            var lines = ENTRY.matcher(page(address + "&trang=" + number))
                    .results()
                    .map(line -> new Line(kind(line.group(1)), line.group(2).equals("−"), Math.abs(number(line, 2))))
                    .toList();
            if (lines.isEmpty()
                    || (number > 1
                            && all.subList(all.size() - lines.size(), all.size())
                                    .equals(lines))) return all;
            all.addAll(lines);
        }
    }

    private static Map<Bucket, Long> held(List<Line> lines) {
        var held = new EnumMap<Bucket, Long>(Bucket.class);
        for (var bucket : Bucket.values()) held.put(bucket, 0L);
        for (var line : lines) {
            var amount = line.undoing() ? -line.amount() : line.amount();
            if (line.kind().from() != null) held.merge(line.kind().from(), -amount, Long::sum);
            if (line.kind().to() != null) held.merge(line.kind().to(), amount, Long::sum);
        }
        return held;
    }

    /** What the State's budget has given to the account and not taken back. */
    private static long given(List<Line> lines) {
        return held(lines).values().stream().mapToLong(Long::longValue).sum();
    }

    private EntryKind kind(String words) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> words.replace("Cộng ", "")
                        .strip()
                        .startsWith(texts.text(Texts.VIETNAMESE, "budget.kind." + kind)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static String foot(String page) {
        var from = page.indexOf("<tfoot>");
        return page.substring(from, page.indexOf("</tfoot>", from));
    }

    private static List<Long> numbers(String row) {
        return NUMBERS.matcher(row).results().map(number -> number(number, 1)).toList();
    }

    private static long number(MatchResult sum) {
        return number(sum, 2);
    }

    private static long number(MatchResult found, int sign) {
        var amount = Long.parseLong(found.group(sign + 1).replace(".", ""));
        return found.group(sign).equals("−") ? -amount : amount;
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(office.signedIn(READER)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
