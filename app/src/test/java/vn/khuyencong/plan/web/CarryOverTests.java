package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.plan.CarryPlanMoney;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** What files of 2060 were not paid goes on into 2061, by a decision. */
@LifeTest
class CarryOverTests {

    private static final String FINANCE = "taichinh";
    /** The year is over. */
    private static final LocalDate JANUARY = LocalDate.of(2061, 1, 20);

    private static final String PATH = "/ke-hoach/chuyen-nguon?nam=2060&nguon=LOCAL";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Paying paying;

    @Autowired
    Planning planning;

    @Autowired
    Changing changing;

    @Autowired
    CarryPlanMoney carry;

    @Autowired
    Rows rows;

    @Test
    void whatIsNotPaidOutGoesOnWithItsFileUnderOneDecision() {
        var whole = builder.at(Stage.APPROVED, 2060, Dong.ofMillions(200));
        var begun = builder.at(Stage.UNDER_WAY, 2060, Dong.ofMillions(100));
        moved(paying.advance(DAY, begun, Dong.ofMillions(60)));
        assertThat(office.on(
                        JANUARY,
                        FINANCE,
                        () -> mvc.get().uri(PATH).with(office.signedIn(FINANCE)).exchange()))
                .hasStatusOk()
                .bodyText()
                .contains("200.000.000", "40.000.000", "Số quyết định chuyển nguồn");
        assertThat(mvc.get().uri(PATH).with(office.signedIn(FINANCE)))
                .hasStatusOk()
                .bodyText()
                .contains("Năm 2060 chưa hết")
                .doesNotContain("Số quyết định chuyển nguồn");
        assertThat(mvc.get().uri(PATH).with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Sở Tài chính ghi việc chuyển nguồn");

        var amounts = Map.of(whole, Dong.ofMillions(200), begun, Dong.ofMillions(40));
        var before = rows.office();
        assertThat(codes(carried(UUID.randomUUID(), " ", amounts))).containsExactly("plan.carry-decision-missing");
        assertThat(codes(carried(UUID.randomUUID(), "9/QĐ-UBND", Map.of(begun, Dong.ofMillions(100)))))
                .containsExactly("plan.carry-changed");
        assertThatThrownBy(() -> carriedBy("so.lanhdao", UUID.randomUUID(), "9/QĐ-UBND", amounts))
                .isInstanceOf(NotAllowed.class);
        assertThat(rows.office()).isEqualTo(before);

        assertThat(codes(decided(DAY, DAY, amounts)))
                .as("the year is not over")
                .containsExactly("budget.carry-year-not-over");
        assertThat(codes(decided(JANUARY, JANUARY.minusDays(20), amounts)))
                .as("the decision is of the old year")
                .containsExactly("budget.carry-decided-in-its-year");
        assertThat(rows.office()).isEqualTo(before);

        var request = UUID.randomUUID();
        assertThat(codes(carried(request, "9/QĐ-UBND", amounts))).isEmpty();
        before = rows.office();
        assertThat(codes(carried(request, "9/QĐ-UBND", amounts))).isEmpty();
        assertThat(rows.office()).as("the second click of a double click").isEqualTo(before);

        assertThat(money(whole)).containsExactly("2060 0 0", "2061 200000000 0");
        assertThat(money(begun)).containsExactly("2060 0 60000000", "2061 40000000 0");
        assertThat(entries(2060)).contains("RELEASE 40000000", "CARRY_OUT 240000000");
        assertThat(entries(2061)).containsExactly("CARRY_IN 240000000", "COMMIT 200000000", "COMMIT 40000000");

        moved(changing.granted(DAY, whole, ChangeKind.LESS_OR_SAME_SUPPORT, Wanted.support(Dong.ofMillions(150))));
        assertThat(money(whole)).containsExactly("2060 0 0", "2061 150000000 0");
        var plan = planning.empty(DAY, 2061);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyển nguồn từ năm 2060 sang năm 2061", "9/QĐ-UBND", "240.000.000");
    }

    private CarryOver.Outcome carried(UUID request, String decision, Map<UUID, Dong> amounts) {
        return carriedBy(FINANCE, request, decision, amounts);
    }

    private CarryOver.Outcome carriedBy(String who, UUID request, String decision, Map<UUID, Dong> amounts) {
        var make = new CarryOver.Make(request, 2060, Tier.LOCAL, decision, JANUARY, "", new TreeMap<>(amounts));
        return office.on(JANUARY, who, () -> carry.carry(make));
    }

    private CarryOver.Outcome decided(LocalDate today, LocalDate decidedOn, Map<UUID, Dong> amounts) {
        var make = new CarryOver.Make(
                UUID.randomUUID(), 2060, Tier.LOCAL, "9/QĐ-UBND", decidedOn, "", new TreeMap<>(amounts));
        return office.on(today, FINANCE, () -> carry.carry(make));
    }

    private static List<String> codes(CarryOver.Outcome outcome) {
        return switch (outcome) {
            case CarryOver.Outcome.Made _ -> List.of();
            case CarryOver.Outcome.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
        };
    }

    /** Year, set aside, paid out. */
    private List<String> money(UUID project) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select concat_ws(' ', year, committed_vnd, paid_vnd) from budget.pub_year_money where project_id = ? order by year",
                project);
    }

    private List<String> entries(int year) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select kind || ' ' || amount_vnd from budget.pub_entry e join budget.fund f on f.id = e.fund_id"
                        + " where f.year = ? and f.tier = 'LOCAL' order by kind, amount_vnd desc",
                year);
    }
}
