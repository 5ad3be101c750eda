package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.Stage;
import vn.khuyencong.report.Overview;
import vn.khuyencong.report.OverviewReader;
import vn.khuyencong.report.StageFigures;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** Every figure of the leader's page is what the list it opens comes to, and what the ledger says. */
@YearTest
class TotalsAgreeTests {

    private static final Pattern FILE = Pattern.compile("href=\"/de-an/([0-9a-f-]{36})\"");
    private static final Pattern FIGURE = Pattern.compile(
            "<a class=\"card stat[^\"]*\" href=\"([^\"]+)\"><span>[^<]*</span><strong>([^<]*)</strong><small>([^<]*)</small>");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    private static final String BEST_KNOWN = """
            select coalesce(approved_vnd, proposed_vnd, (select sum(support_vnd) from project.estimate_line where project_id = project.id))
            from project.project where id = ?""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    OverviewReader overviews;

    @Autowired
    Rows rows;

    /** A figure of the page, by the word of the list's filter, and the amount in the books it must be. */
    private enum Figure {
        APPROVED("da-duyet", Overview::approved, "select approved_vnd from project.project where id = ?"),
        CONTRACTED("da-ky", Overview::contracted, "select amount_vnd from project.contract where project_id = ?"),
        ADVANCED("da-tam-ung", Overview::advanced, """
                select sum(case kind when 'REFUND' then -amount_vnd else amount_vnd end) from budget.entry
                where kind in ('ADVANCE', 'PAY', 'REFUND') and project_id = ?"""),
        ACCEPTED("da-nghiem-thu", Overview::accepted, "select due_vnd from project.acceptance where project_id = ?"),
        SETTLED(
                "da-quyet-toan",
                Overview::settled,
                "select sum(amount_vnd) from budget.entry where kind = 'SETTLE' and project_id = ?");

        private final String word;

        @SuppressWarnings("ImmutableEnumChecker") // a method of a record
        private final Function<Overview, Sum> figure;

        private final String amount;

        Figure(String word, Function<Overview, Sum> figure, String amount) {
            this.word = word;
            this.figure = figure;
            this.amount = amount;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"so.lanhdao", "ubnd", "thanhtra", "trungtam"})
    void everyFigureIsWhatItsListComesTo(String reader) {
        var soft = new SoftAssertions();
        for (var year : years(reader)) {
            var overview = overview(reader, year);
            for (var figure : Figure.values()) {
                var files = list(reader, "nam=" + year + "&tien=" + figure.word);
                soft.assertThat(figure.figure.apply(overview))
                        .as("%s of %s", figure, year)
                        .isEqualTo(new Sum(files.size(), sum(files, figure.amount)));
            }
            soft.assertThat(overview.late())
                    .isEqualTo(list(reader, "nam=" + year + "&han=qua-han").size());
            soft.assertThat(overview.due()).hasSize(Math.min(12, overview.late() + overview.soon()));
            for (var stage : Stage.values()) {
                var files = list(reader, "nam=" + year + "&trang-thai=" + stage);
                var counted = overview.stages().stream()
                        .filter(figures -> figures.stage().equals(stage.name()))
                        .map(figures -> new Sum(figures.count(), figures.amount()))
                        .findFirst()
                        .orElse(Sum.NONE);
                soft.assertThat(counted)
                        .as("%s of %s", stage, year)
                        .isEqualTo(new Sum(files.size(), sum(files, BEST_KNOWN)));
            }
            soft.assertThat(overview.stages().stream()
                            .mapToInt(StageFigures::count)
                            .sum())
                    .isEqualTo(list(reader, "nam=" + year).size());
        }
        soft.assertAll();
    }

    @Test
    void thePageShowsWhatItsLinksOpen() {
        var soft = new SoftAssertions();
        for (var year : years("so.lanhdao")) {
            var shown = new ArrayList<String>();
            var matcher = FIGURE.matcher(page("so.lanhdao", "/tong-quan?nam=" + year));
            while (matcher.find()) {
                var address = matcher.group(1).replace("&amp;", "&");
                shown.add(address);
                if (address.startsWith("/de-an?")) {
                    var count = first(address.contains("han=qua-han") ? matcher.group(2) : matcher.group(3));
                    soft.assertThat(list("so.lanhdao", address.substring("/de-an?".length())))
                            .as(address)
                            .hasSize(count);
                }
            }
            soft.assertThat(shown).hasSize(8);
        }
        soft.assertAll();
    }

    @Test
    void theListCountsWhatItHolds() {
        for (var filter : List.of("", "trang-thai=dang-thuc-hien", "tien=da-duyet", "q=may", "trang-thai=DRAFT")) {
            var answer = page("so.lanhdao", "/de-an?so-dong=200&" + filter);
            var files = files(answer);
            var totals = Pattern.compile("<tfoot>(.*?)</tfoot>", Pattern.DOTALL).matcher(answer);
            assertThat(totals.find() ? first(totals.group(1).replaceAll("<[^>]+>", "")) : 0)
                    .as(filter)
                    .isEqualTo(files.size());
        }
    }

    /** Each entry moves money from one bucket to another; what is left in each must be what the fund shows. */
    @Test
    void theLedgerAddsUpToTheBucketsOfEachFundAndFile() {
        var buckets = """
                , 'AVAILABLE', sum(case kind when 'ALLOT' then amount_vnd when 'RELEASE' then amount_vnd when 'CARRY_IN' then amount_vnd
                                             when 'WITHDRAW' then -amount_vnd when 'COMMIT' then -amount_vnd
                                             when 'CARRY_OUT' then -amount_vnd else 0 end),
                  'COMMITTED', sum(case kind when 'COMMIT' then amount_vnd when 'REFUND' then amount_vnd
                                             when 'ADVANCE' then -amount_vnd when 'PAY' then -amount_vnd when 'RELEASE' then -amount_vnd else 0 end),
                  'PAID', sum(case kind when 'ADVANCE' then amount_vnd when 'PAY' then amount_vnd
                                        when 'REFUND' then -amount_vnd when 'SETTLE' then -amount_vnd else 0 end),
                  'SETTLED', sum(case kind when 'SETTLE' then amount_vnd else 0 end)) from budget.entry""";
        var ledger = texts("select jsonb_build_object('fund', fund_id" + buckets + " group by fund_id order by 1");
        assertThat(ledger).isNotEmpty().isEqualTo(texts("""
                        select jsonb_build_object('fund', id, 'AVAILABLE', available_vnd, 'COMMITTED', committed_vnd, 'PAID', paid_vnd,
                                                  'SETTLED', settled_vnd) from budget.pub_fund order by 1"""));
        var ofFiles = texts("select jsonb_build_object('file', project_id"
                + buckets.replaceFirst("(?s), 'AVAILABLE'.*?end\\),", ",")
                + " where project_id is not null group by project_id order by 1");
        assertThat(ofFiles).isNotEmpty().isEqualTo(texts("""
                        select jsonb_build_object('file', project_id, 'COMMITTED', committed_vnd, 'PAID', paid_vnd, 'SETTLED', settled_vnd)
                        from budget.pub_file_money order by 1"""));
    }

    @Test
    void theBooksHoldTheApprovedAmountOfEveryFileUntilItIsSettled() {
        assertThat(texts("""
                        select code from project.project left join budget.pub_file_money on project_id = project.id
                        where stage <> 'SETTLED' and coalesce(approved_vnd, 0) <> coalesce(committed_vnd + paid_vnd + settled_vnd, 0)
                              + coalesce((select sum(slice.approved_vnd) from project.slice
                                          where slice.project_id = project.id and committed_on is null), 0)""")).isEmpty();
        assertThat(texts("""
                        select code from project.project join project.settlement on settlement.project_id = project.id
                             left join budget.pub_file_money money on money.project_id = project.id
                        where stage <> 'SETTLED' or committed_vnd <> 0 or paid_vnd <> 0
                           or money.settled_vnd is distinct from settlement.settled_vnd or approved_vnd <> settlement.settled_vnd + returned_vnd""")).isEmpty();
    }

    /** A flagship in each of its years: never more paid than set aside, nor more set aside than approved for the year. */
    @Test
    void noYearOfAFlagshipPaysMoreThanWasSetAsideOrSetsAsideMoreThanWasApproved() {
        var years = """
                from project.slice left join budget.pub_year_money money on money.project_id = slice.project_id and money.year = slice.year
                     left join (select project_id, fund_year, sum(case kind when 'COMMIT' then amount_vnd when 'RELEASE' then -amount_vnd end) as given_vnd
                                from budget.pub_entry where kind in ('COMMIT', 'RELEASE') group by 1, 2) given
                       on given.project_id = slice.project_id and given.fund_year = slice.year""";
        assertThat(texts("select slice.year " + years + " order by 1")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(texts("select slice.year " + years + "\n" + """
                        where coalesce(money.paid_vnd + money.settled_vnd, 0) > coalesce(given.given_vnd, 0)
                    or coalesce(given.given_vnd, 0) > slice.approved_vnd""")).isEmpty();
        assertThat(texts("""
                        select code from project.project join project.slice on slice.project_id = project.id
                        group by code, project.approved_vnd having sum(slice.approved_vnd) <> project.approved_vnd""")).isEmpty();
    }

    private List<Integer> years(String reader) {
        return office.as(reader, () -> overviews.read(null)).years();
    }

    private Overview overview(String reader, int year) {
        return office.as(reader, () -> overviews.read(year));
    }

    private Set<UUID> list(String reader, String filter) {
        return files(page(reader, "/de-an?so-dong=200&" + filter));
    }

    private String page(String reader, String address) {
        var answer = mvc.get().uri(address).with(office.signedIn(reader)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<UUID> files(String page) {
        var found = new HashSet<UUID>();
        var matcher = FILE.matcher(page);
        while (matcher.find()) {
            found.add(UUID.fromString(matcher.group(1)));
        }
        return found;
    }

    private static int first(String text) {
        var matcher = FIRST_NUMBER.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Integer.parseInt(matcher.group());
    }

    private Dong sum(Set<UUID> files, String amount) {
        return files.stream()
                .map(file -> new Dong(rows.one(Long.class, amount, file)))
                .reduce(Dong.ZERO, Dong::plus);
    }

    private List<String> texts(String select) {
        return rows.all((row, _) -> row.getString(1), select);
    }
}
