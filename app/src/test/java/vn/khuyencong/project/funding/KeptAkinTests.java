package vn.khuyencong.project.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** What is kept of supports akin to a file is what would be found now, whatever has changed since. */
@OfficeTest
class KeptAkinTests {

    private static final int PLAN_YEAR = 2085;
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Rows rows;

    @AfterEach
    void nothingOfThePastIsLeft() {
        rows.change(
                "update project.past_support set withdrawn_at = now(), withdrawn_by = entered_by where paper = 'đã giữ'");
    }

    @Test
    void aPageKeepsWhatItFound() {
        var id = builder.handedIn("Máy bào giường cỡ nhỏ", PLAN_YEAR, ASKED);
        assertThat(kept(id)).isFalse();
        open(id);
        assertThat(kept(id)).isTrue();
    }

    @Test
    void aFileHandedInLaterIsFoundBesideTheEarlierOne() {
        var first = builder.handedIn("Máy xọc răng thủy lực", PLAN_YEAR, ASKED);
        open(first);
        var second = builder.handedIn("Máy xọc răng thủy lực", PLAN_YEAR + 1, ASKED);
        assertThat(found(first)).contains(second);
        open(first);
        open(second);
        judging.fail(DAY, second);
        assertThat(found(first)).doesNotContain(second);
        everythingKeptHolds();
    }

    @Test
    void changesOfNamesPlacesContentsAndThePastForgetWhatTheyTouch() {
        var first = builder.handedIn("Máy chuốt trong kiểu đứng", PLAN_YEAR, ASKED);
        var second = builder.handedIn("Máy chuốt trong kiểu ngang", PLAN_YEAR, ASKED);
        for (var change : List.of(
                "update establishment.establishment set name = name || ' II' where id = (select beneficiary_id from project.project where id = '%s')",
                "update establishment.establishment set address = 'Thôn Một, ' || address where id = (select beneficiary_id from project.project where id = '%s')",
                "update establishment.establishment set representative = 'Lê Thị Khác' where id = (select beneficiary_id from project.project where id = '%s')",
                "update project.project set title = 'Máy chuốt trong kiểu đứng' where id = '%s'",
                "update project.estimate_line set serial = 'QW-900-77' where position = 1 and project_id in ('%1$s', (select id from project.project where title = 'Máy chuốt trong kiểu đứng' and plan_year = 2085 limit 1))",
                "update project.estimate_line set serial = '' where project_id = '%s'",
                "update project.estimate_line set description = 'Máy tiện đứng' where project_id = '%s' and position = 1",
                "insert into project.past_support (province, name, representative, activity, content, year, amount_vnd, paper, entered_at, entered_by)"
                        + " select '48', e.name, e.representative, p.activity, p.title, 2020, 1000000, 'đã giữ', now(), '"
                        + officer()
                        + "' from project.project p join establishment.establishment e on e.id = p.beneficiary_id where p.id = '%s'",
                "update project.past_support set withdrawn_at = now(), withdrawn_by = entered_by where paper = 'đã giữ' and '%s' <> ''",
                "update establishment.establishment set name = left(name, -3), representative = 'Nguyễn Văn Hòa' where id = (select beneficiary_id from project.project where id = '%s')")) {
            open(first);
            open(second);
            assertThat(kept(first)).as("before %s", change).isTrue();
            rows.change(change.formatted(second));
            everythingKeptHolds();
        }
    }

    private void everythingKeptHolds() {
        assertThat(rows.all((row, _) -> row.getString(1), "select project.akin_kept_wrongly()"))
                .isEmpty();
    }

    private boolean kept(UUID id) {
        return rows.one(Boolean.class, "select exists (select from project.akin_kept where project_id = ?)", id);
    }

    private List<UUID> found(UUID id) {
        return rows.as(
                office.actor(OFFICER),
                (row, _) -> row.getObject(1, UUID.class),
                "select other_id from project.akin('" + id + "') where other_id is not null");
    }

    private UUID officer() {
        return office.actor(OFFICER).account();
    }

    private void open(UUID id) {
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(OFFICER))).hasStatusOk();
    }
}
