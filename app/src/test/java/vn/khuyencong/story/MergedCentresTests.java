package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.organisation.reform.DecideReform;
import vn.khuyencong.organisation.reform.DueReforms;
import vn.khuyencong.organisation.reform.PrepareReform;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.organisation.reform.ReverseReform;
import vn.khuyencong.report.OverviewReader;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;

/** The two centres of the sample city become one under a decree, by the clock, and once more two. */
@ReformTest
class MergedCentresTests {

    private static final String OLD = "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp (mẫu)";
    private static final String NEW = "Trung tâm Khuyến công và Xúc tiến thương mại (mẫu)";
    private static final String OPEN = "stage not in ('REFUSED', 'WITHDRAWN', 'SETTLED')";

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DueReforms due;

    @Autowired
    private OverviewReader overviews;

    @Autowired
    private PrepareReform prepare;

    @Autowired
    private DecideReform decide;

    @Autowired
    private ReverseReform reverse;

    @Autowired
    private Inbox inbox;

    @Test
    void theCentresMergeOnTheirDayAndPartAgain() {
        var reform =
                rows.one(UUID.class, "select id from organisation.reform where stage = 'PLANNED' and province = '48'");
        var day = rows.one(LocalDate.class, "select effective_on from organisation.reform where id = ?", reform);
        var old = bodyOf("trungtam");
        var reports = at(day, this::reports);
        var work = at(day, this::workOfTheCentre);
        var money = money(old);
        var contracts = contracts(old);
        var open = files(old, OPEN);
        var closed = files(old, "not " + OPEN);
        assertThat(open).isNotEmpty();
        assertThat(closed).isNotEmpty();
        assertThat(work).isNotEmpty();
        rows.change("insert into platform.spring_session values ('a', 'a', 0, 0, 1800, 9000000000000, 'trungtam')");

        OfficeClock.runAt(instant(day.minusDays(1), LocalTime.of(23, 59)), due::carryOut);
        assertThat(files(old, OPEN)).isEqualTo(open);

        OfficeClock.runAt(instant(day, LocalTime.of(0, 5)), due::carryOut);
        OfficeClock.runAt(instant(day, LocalTime.of(0, 6)), due::carryOut);
        assertThat(rows.one(String.class, "select stage || failure from organisation.reform where id = ?", reform))
                .isEqualTo("DONE");
        var centre = bodyOf("trungtam");
        assertThat(centre).isNotEqualTo(old).isEqualTo(bodyOf("ketoan"));
        assertThat(office.actor("trungtam").title())
                .isEqualTo("Viên chức · Trung tâm Khuyến công và Xúc tiến thương mại");
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from platform.spring_session where principal_name = 'trungtam'"))
                .isZero();
        assertThat(files(centre, OPEN)).isEqualTo(open);
        assertThat(files(old, "true")).isEqualTo(closed);
        assertThat(money(centre)).isEqualTo(money);
        assertThat(contracts(centre)).isEqualTo(contracts).isNotEmpty();
        assertThat(at(day, this::workOfTheCentre)).isEqualTo(work);
        assertThat(at(day, this::reports)).isEqualTo(reports);
        assertThat(page(day, "trungtam", "/de-an/" + open.getFirst()))
                .contains("Chuyển từ " + OLD + " sang " + NEW)
                .contains("MẪU-12/QĐ-UBND");
        assertThat(page(day, "so.lanhdao", "/de-an/" + closed.getFirst()))
                .contains(OLD)
                .doesNotContain(NEW);
        for (var file : closed) {
            assertThat(page(day, "thanhtra", "/de-an/" + file)).contains(OLD);
        }
        assertThat(drafts("trungtam")).isEqualTo(drafts("thanhtra")).isPositive();

        var later = day.plusDays(20);
        var back = office.on(day, "so.chuyenvien", () -> reverse.reverse(reform).orFail());
        office.on(
                day, "so.chuyenvien", () -> prepare.save(back, 0, terms(later)).orFail());
        office.on(day, "so.lanhdao", () -> decide.decide(back, 1).orFail());
        OfficeClock.runAt(instant(later, LocalTime.of(0, 5)), due::carryOut);
        assertThat(rows.one(String.class, "select stage || failure from organisation.reform where id = ?", back))
                .isEqualTo("DONE");
        assertThat(bodyOf("trungtam")).isEqualTo(old);
        assertThat(office.actor("trungtam").title()).isEqualTo("Viên chức · Trung tâm Khuyến công");
        assertThat(files(old, OPEN)).isEqualTo(open);
        assertThat(files(centre, "true")).isEmpty();
        assertThat(money(old)).isEqualTo(money);
        assertThat(at(day, this::workOfTheCentre)).isEqualTo(work);
        assertThat(page(later, "trungtam", "/de-an/" + open.getFirst()))
                .contains("Chuyển từ " + OLD + " sang " + NEW)
                .contains("Chuyển từ " + NEW + " sang " + OLD);
        assertThat(at(day, this::reports)).isEqualTo(reports);
    }

    private UUID bodyOf(String username) {
        return Objects.requireNonNull(office.actor(username).organisation());
    }

    private static Reform.Draft terms(LocalDate day) {
        return new Reform.Draft(
                UUID.randomUUID(),
                ReformKind.RESTORE,
                new Reform.Terms(day, "MẪU-30/QĐ-UBND", day.minusDays(5), "UBND thành phố", ""),
                List.of(),
                List.of(),
                null);
    }

    /** The figures and tables of every year, as the leader reads and takes them away; names of people aside. */
    private Map<String, String> reports() {
        var reports = new TreeMap<String, String>();
        var years = rows.all((row, _) -> row.getInt(1), "select distinct plan_year from project.project order by 1");
        for (var year : years) {
            reports.put(
                    "overview " + year,
                    office.as("so.lanhdao", () -> overviews.read(year)).toString());
            reports.put("list " + year, sheet("so.lanhdao", "/de-an/xuat-excel?nam=" + year));
            reports.put("ledger " + year, sheet("so.lanhdao", "/kinh-phi/xuat-excel?nam=" + year));
        }
        reports.put(
                "plans",
                rows.all((row, _) -> row.getString(1), "select t::text from plan.pub_item t order by 1")
                        .toString());
        reports.put(
                "funds",
                rows.all((row, _) -> row.getString(1), "select t::text from budget.pub_fund t order by 1")
                        .toString());
        return reports;
    }

    private List<String> workOfTheCentre() {
        return office.as(
                "trungtam",
                () -> inbox.mine().stream().map(WorkItem::toString).sorted().toList());
    }

    private List<UUID> files(UUID implementer, String which) {
        return rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select id from project.project where implementer_id = ? and " + which + " order by code",
                implementer);
    }

    private List<String> contracts(UUID implementer) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select contract.number from project.contract join project.project on id = project_id where implementer_id = ? and "
                        + OPEN + " order by code",
                implementer);
    }

    private List<Long> money(UUID implementer) {
        return rows.all(
                (row, _) -> row.getLong(1),
                "select committed_vnd + paid_vnd from budget.pub_project_money join project.project on id = project_id where implementer_id = ? and "
                        + OPEN + " order by code",
                implementer);
    }

    private int drafts(String username) {
        return rows.as(
                        office.actor(username),
                        (row, _) -> row.getObject(1),
                        "select id from project.project where stage = 'DRAFT'")
                .size();
    }

    private String page(LocalDate day, String reader, String address) {
        return at(day, () -> {
            var answer = mvc.get().uri(address).with(office.signedIn(reader)).exchange();
            assertThat(answer).as(address).hasStatusOk();
            try {
                return answer.getResponse().getContentAsString();
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** What stands in a table that is taken away: its sheet and its words. */
    private String sheet(String reader, String address) {
        var answer = mvc.get().uri(address).with(office.signedIn(reader)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        var parts = new StringBuilder();
        try {
            var file = Files.createTempFile("table", ".xlsx");
            Files.write(file, answer.getResponse().getContentAsByteArray());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (entry.getName().startsWith("xl/worksheets")
                            || entry.getName().contains("sharedStrings")) {
                        parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(parts).as(address).isNotEmpty();
        return parts.toString();
    }

    private static <T> T at(LocalDate day, Supplier<T> work) {
        return OfficeClock.at(instant(day, LocalTime.NOON), work);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
