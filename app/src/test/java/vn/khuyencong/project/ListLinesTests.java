package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import vn.khuyencong.desk.Upkeep;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** What lists read is what the files say, after a year of work by everybody. */
@YearTest
class ListLinesTests {

    @Autowired
    private Rows rows;

    @Autowired
    private Office office;

    @Autowired
    private Upkeep upkeep;

    @Test
    void everyFileHasOneLineThatSaysWhatTheFileSays() {
        assertThat(rows.all((row, _) -> row.getString(1), """
                        select coalesce(p.code, l.code) from project.pub_project p full join project.list_seen l on l.project_id = p.id
                        where (p.province, p.code, p.title, p.stage, p.tier, p.plan_year, p.activity, p.beneficiary_id, p.implementer_id, p.place_id, p.due_on,
                               p.total_vnd, p.asked_vnd, p.counterpart_vnd, p.approved_vnd, p.contracted_vnd, p.due_vnd, p.settled_vnd,
                               (select coalesce(sum(paid_vnd + settled_vnd), 0) from budget.pub_project_money where project_id = p.id),
                               coalesce((select name from establishment.pub_establishment where id = p.beneficiary_id), ''))
                           is distinct from
                              (l.province, l.code, l.title, l.stage, l.tier, l.plan_year, l.activity, l.beneficiary_id, l.implementer_id, l.place_id, l.due_on,
                               l.total_vnd, l.asked_vnd, l.counterpart_vnd, l.approved_vnd, l.contracted_vnd, l.due_vnd, l.settled_vnd, l.paid_vnd, l.beneficiary)""")).isEmpty();
        assertThat(rows.one(Integer.class, "select count(*) from project.list_seen"))
                .isPositive();
    }

    @Test
    void findsWordsOfNumberTitleAndApplicantByTheirBeginningsWhateverTheAccents() {
        assertThat(found("PHỞ sắt")).contains("KC-");
        assertThat(found("pho sat que son")).isEqualTo(found("Phở sắt Quế Sơn")).isNotEmpty();
        assertThat(found("ph sat")).contains(found("PHỞ sắt"));
        assertThat(found("may 100%")).isEmpty();
        for (var nothing : new String[] {"_", "%", "\\", "'", "!", ":*"}) {
            assertThat(found(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void findsANumberWithAndWithoutTheZerosBeforeIt() {
        var code = rows.one(String.class, "select min(code) from project.list_seen where code ~ '-0+[1-9]'");
        var digits = code.substring(code.lastIndexOf('-') + 1);
        assertThat(found(code)).isEqualTo(code);
        assertThat(found(digits)).contains(code);
        assertThat(found(digits.replaceFirst("^0+", ""))).contains(code);
    }

    /** The lines are no more and no less than the files themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "so.chuyenvien",
                "so.lanhdao",
                "trungtam",
                "ketoan",
                "taichinh",
                "ubnd",
                "xa1",
                "thanhtra",
                "coso1",
                "ctv1"
            })
    void everybodySeesTheLinesOfTheFilesThatSheSees(String user) {
        var actor = office.actor(user);
        RowMapper<UUID> id = (row, _) -> row.getObject(1, UUID.class);
        assertThat(rows.as(actor, id, "select project_id from project.list_seen"))
                .containsExactlyInAnyOrderElementsOf(rows.as(actor, id, "select id from project.project"));
    }

    @Test
    void whatListsComeToStaysWhatTheLinesComeToWhenItIsFolded() {
        var lines = figures("count(*)", "project.list_seen");
        assertThat(figures("sum(files)", "project.list_sum")).isEqualTo(lines);

        upkeep.run(ListSumConfiguration.FUNCTION);
        assertThat(figures("sum(files)", "project.list_sum")).isEqualTo(lines);
        assertThat(rows.one(Integer.class, """
                        select max(n) from (
                            select count(*) as n from project.list_sum
                            group by implementer_id, plan_year, province, stage, tier, kind, activity, approved, contracted, paid, accepted, settled) folded""")).isEqualTo(1);
    }

    private String figures(String files, String of) {
        return rows.one(
                String.class,
                "select concat_ws(' ', %s, sum(total_vnd), sum(asked_vnd), sum(approved_vnd), sum(settled_vnd)) from %s"
                        .formatted(files, of));
    }

    private String found(String words) {
        return rows.one(
                String.class,
                "select coalesce(string_agg(code, ' ' order by code), '') from project.list_seen where words @@ project.word_query(?)",
                words);
    }
}
