package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** What lists read is what the files say, after a year of work by everybody. */
@YearTest
class ListLinesTests {

    @Autowired
    private Rows rows;

    @Autowired
    private ListSums sums;

    @Test
    void everyFileHasOneLineThatSaysWhatTheFileSays() {
        assertThat(rows.all((row, _) -> row.getString(1), """
                        select coalesce(p.code, l.code) from project.pub_project p full join project.list_line l on l.project_id = p.id
                        where (p.province, p.code, p.title, p.stage, p.tier, p.plan_year, p.activity, p.beneficiary_id, p.implementer_id, p.place_id, p.due_on,
                               p.total_vnd, p.asked_vnd, p.counterpart_vnd, p.approved_vnd, p.contracted_vnd, p.due_vnd, p.settled_vnd,
                               (select coalesce(sum(paid_vnd + settled_vnd), 0) from budget.pub_project_money where project_id = p.id),
                               coalesce((select name from establishment.pub_establishment where id = p.beneficiary_id), ''))
                           is distinct from
                              (l.province, l.code, l.title, l.stage, l.tier, l.plan_year, l.activity, l.beneficiary_id, l.implementer_id, l.place_id, l.due_on,
                               l.total_vnd, l.asked_vnd, l.counterpart_vnd, l.approved_vnd, l.contracted_vnd, l.due_vnd, l.settled_vnd, l.paid_vnd, l.beneficiary)""")).isEmpty();
        assertThat(rows.one(Integer.class, "select count(*) from project.list_line"))
                .isPositive();
    }

    @Test
    void goingThroughTheLinesFindsTheSameAsTheIndex() {
        for (var word : new String[] {"máy", "PHỞ", "kc-", "100%", "_", "\\"}) {
            assertThat(rows.one(
                            String.class,
                            "select coalesce(string_agg(code, ' ' order by code), '') from project.list_line where words like (select project.word_pattern(?))",
                            word))
                    .as(word)
                    .isEqualTo(found(word));
        }
    }

    @Test
    void findsWordsOfNumberTitleAndApplicantWhateverTheAccents() {
        assertThat(found("PHỞ sắt")).contains("KC-");
        assertThat(found("pho sat que son")).isEqualTo(found("Phở sắt Quế Sơn")).isNotEmpty();
        assertThat(found("may 100%")).isEmpty();
        assertThat(found("_")).isEmpty();
    }

    @Test
    void whatListsComeToStaysWhatTheLinesComeToWhenItIsFolded() {
        var lines = figures("count(*)", "project.list_line");
        assertThat(figures("sum(files)", "project.list_sum")).isEqualTo(lines);

        CurrentActor.runAs(Actor.system(null), sums::fold);
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
                "select coalesce(string_agg(code, ' ' order by code), '') from project.project where id in (select project.worded(string_to_array(?, ' ')))",
                words);
    }
}
