package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.project.StartProject.Start;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Lines of an estimate that count things, and how they stand to the norms of the city. */
@OfficeTest
class EstimateItemTests {

    private static final String CENTRE = "trungtam";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Establishments establishments;

    @Autowired
    StartProject startProject;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Rows rows;

    private UUID id = new UUID(0, 0);
    private UUID place = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        var own = office.as("coso3", () -> establishments.own());
        place = own.unit();
        id = office.as(
                CENTRE,
                () -> startProject.start(
                        new Start.ForEstablishment(UUID.randomUUID(), own.id(), "ADVANCED_MACHINERY", "Máy dệt thử")));
    }

    @Test
    void theTotalIsQuantityTimesPriceWhereNothingIsTyped() {
        assertThat(save("4", "130.000.000", "")).hasStatus(303);
        assertThat(rows.all(
                        (row, _) -> List.of(
                                row.getString("item"),
                                row.getString("unit"),
                                row.getString("quantity"),
                                row.getString("unit_price_vnd"),
                                row.getString("total_vnd")),
                        "select item, unit, quantity, unit_price_vnd, total_vnd from project.estimate_line where project_id = ?",
                        id))
                .containsExactly(List.of("LOOM", "máy", "4.000", "130000000", "520000000"));
        assertThat(get("/sua")).hasStatusOk().bodyText().contains("value=\"Máy dệt\"", "value=\"130.000.000\"");
    }

    @Test
    void aTotalThatIsSomethingElseIsRefusedAndStays() {
        assertThat(save("4", "130.000.000", "500.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("số lượng nhân đơn giá là 520.000.000 đồng", "value=\"500.000.000\"");
    }

    @Test
    void anItemOfAnotherActivityIsNotOfTheList() {
        assertThat(form("/sua", "4", "130.000.000", "", "Trạm trộn định lượng"))
                .hasStatus(422)
                .bodyText()
                .contains("«Trạm trộn định lượng» không có trong danh mục", "aria-invalid=\"true\"");
    }

    @Test
    void aQuantityThatCannotBeReadIsSaidBesideIt() {
        assertThat(save("bốn", "130.000.000", "520.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("Số lượng không đọc được", "value=\"bốn\"");
    }

    @Test
    void aSlipOfTheFingerIsSaidAndNotReckonedWith() {
        assertThat(save("999999999", "9.000.000.000.000", ""))
                .hasStatus(422)
                .bodyText()
                .contains("lớn đến mức không thể có");
        assertThat(save("1", "90.000.000.000.000", "")).hasStatus(422);
    }

    @Test
    void overTheNormIsSaidWhileSheTypesAndNotRefused() {
        assertThat(form("/ban-nhap", "8", "130.000.000", "", "máy dệt").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"kiem-tra\"", "1.040.000.000", "Vượt định mức")
                .contains("đơn giá 130.000.000 đồng cao hơn định mức 120.000.000 đồng (+8,33%)")
                .contains("số lượng 8 vượt định mức còn lại 6", "03/2025/QĐ-UBND (MẪU), Phụ lục 1");
        assertThat(save("8", "130.000.000", "")).hasStatus(303);
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("8 máy × 130.000.000 đồng", "Tính theo định mức", "720.000.000", "+320.000.000 (+44,44%)");
    }

    @Test
    void anEstimateOfPlainAmountsIsLeftAlone() {
        assertThat(get("")).hasStatusOk().bodyText().doesNotContain("Đối chiếu định mức");
    }

    @Test
    void theDatabaseRefusesATotalThatIsNotTheProduct() {
        assertThat(save("4", "130.000.000", "")).hasStatus(303);
        assertThatThrownBy(() -> rows.change("update project.estimate_line set quantity = 3 where project_id = ?", id))
                .rootCause()
                .hasMessageContaining("estimate_line_quantity_times_price");
    }

    @Test
    void afterTheApprovalTheNormsKnownThenSpeak() {
        var approved = builder.at(Stage.APPROVED, 2047, Dong.ofMillions(130));
        rows.change(
                "update project.estimate_line set item = 'LOOM', unit = 'máy', quantity = 2, unit_price_vnd = 130000000 where project_id = ?",
                approved);
        var price = "norm = 'price.ADVANCED_MACHINERY.LOOM' and superseded_at is null";
        var old = rows.one(UUID.class, "select id from norm.version where " + price);
        rows.change("update norm.version set superseded_at = now() where " + price);
        var insert =
                "insert into norm.version (norm, tier, province, in_force, content, basis_id) select norm, tier, province, in_force, content %s, basis_id from norm.version where id = ?";
        rows.change(insert.formatted("|| '{\"amount\": 90000000}'"), old);
        try {
            assertThat(mvc.get().uri("/de-an/" + approved).with(office.signedIn(CENTRE)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đơn giá định mức 120.000.000 đồng/máy")
                    .doesNotContain("90.000.000");
        } finally {
            rows.change("update norm.version set superseded_at = now() where " + price);
            rows.change(insert.formatted(""), old);
        }
    }

    private MockMvcRequestBuilder save(String quantity, String price, String total) {
        return form("/sua", quantity, price, total, "Máy dệt");
    }

    private MockMvcRequestBuilder form(String word, String quantity, String price, String total, String item) {
        return mvc.post()
                .uri("/de-an/" + id + word)
                .param("version", "0")
                .param("title", "Máy dệt thử")
                .param("activity", "ADVANCED_MACHINERY")
                .param("tier", "LOCAL")
                .param("planYear", "2026")
                .param("place", place.toString())
                .param("l0-description", "Máy dệt chiếu")
                .param("l0-item", item)
                .param("l0-quantity", quantity)
                .param("l0-price", price)
                .param("l0-total", total)
                .param("l0-support", "")
                .param("l0-supported", "true")
                .with(office.signedIn(CENTRE));
    }

    private MockMvcRequestBuilder get(String word) {
        return mvc.get().uri("/de-an/" + id + word).with(office.signedIn(CENTRE));
    }
}
