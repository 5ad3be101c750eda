package vn.khuyencong.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Year;
import vn.khuyencong.support.YearTest;

/** Every figure of the sample city's programme opens the đề án that make it, and they add up to it. */
@YearTest
class ProgrammeFiguresTests {

    private static final Pattern FIGURE = Pattern.compile("href=\"([^\"]*/de-an\\?phan=[^\"]*)\"[^>]*>([\\d.]+)</a>");
    private static final Pattern INDICATOR =
            Pattern.compile("href=\"(/chuong-trinh/ban/[0-9a-f-]+/chi-tieu/[0-9a-f-]+)\"");
    private static final Pattern AMOUNT =
            Pattern.compile("<td class=\"num\" data-label=\"Tính vào chỉ tiêu\">([\\d.]+)</td>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    Year year;

    @Test
    void everyFigureIsTheSumOfTheListBehindIt() {
        var page = text("/chuong-trinh/" + programme());
        var walked = figures(page);
        for (var indicator : INDICATOR
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList()) {
            walked += figures(text(indicator));
        }
        assertThat(walked).isGreaterThan(80);
    }

    @Test
    void someOfTheTargetsAreReachedInPartAndNoneByHand() {
        assertThat(text("/chuong-trinh/" + programme()))
                .contains("Đang thực hiện")
                .contains("183.000.000.000")
                .contains("Dự báo cuối giai đoạn")
                .contains("chưa có danh sách học viên");
        var accepted = rows.one(
                Long.class,
                "select count(*) from project.acceptance a join project.project p on p.id = a.project_id where p.plan_year >= 2026");
        assertThat(accepted).isPositive();
    }

    @Test
    void aWholeProgrammeTakesFewStatements() {
        var programme = programme();
        assertThat(Statements.of(() -> text("/chuong-trinh/" + programme))).hasSizeLessThanOrEqualTo(18);
        var indicator = INDICATOR.matcher(text("/chuong-trinh/" + programme));
        assertThat(indicator.find()).isTrue();
        var address = indicator.group(1);
        assertThat(Statements.of(() -> text(address))).hasSizeLessThanOrEqualTo(18);
        assertThat(Statements.of(() -> text(address + "/de-an?phan=ACHIEVED"))).hasSizeLessThanOrEqualTo(18);
    }

    private int figures(String page) {
        int walked = 0;
        for (var figure : FIGURE.matcher(page).results().toList()) {
            var address = figure.group(1).replace("&amp;", "&");
            assertThat(sum(text(address))).as(address).isEqualTo(number(figure.group(2)));
            walked++;
        }
        return walked;
    }

    private static long sum(String list) {
        var amounts = new ArrayList<Long>();
        var body = list.contains("<tfoot>") ? list.substring(0, list.indexOf("<tfoot>")) : list;
        AMOUNT.matcher(body).results().forEach(one -> amounts.add(number(one.group(1))));
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }

    private String programme() {
        assertThat(year.all("project.project")).isNotEmpty();
        return rows.all(
                        (row, _) -> row.getString(1),
                        "select id from programme.programme order by from_year desc limit 1")
                .getFirst();
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).with(office.signedIn("so.lanhdao")).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
