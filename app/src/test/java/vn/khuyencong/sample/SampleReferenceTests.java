package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khuyencong.support.OfficeTest;

/** What the sample city stands on. */
@OfficeTest
class SampleReferenceTests {

    @Autowired
    private SampleReference reference;

    @Autowired
    private JdbcClient sql;

    @Test
    void isLaidOnAnEmptyDatabaseOnly() {
        assertThat(reference.nothingThere()).isFalse();
    }

    @Test
    void theCityHasNinetyFourCommunesAndWards() {
        assertThat(
                        numbers(
                                "select count(*) from territory.unit where province = '48' and kind in ('commune', 'ward', 'special_zone') and upper_inf(in_force)"))
                .containsExactly(94L);
    }

    @Test
    void everyFormerCommuneHasSomethingAfterIt() {
        assertThat(numbers("""
                        select count(*) from territory.unit
                        where upper(in_force) = date '2025-07-01' and kind in ('commune', 'ward', 'township')
                          and not exists (select from territory.transition where old_id = unit.id)""")).containsExactly(0L);
    }

    @Test
    void namesCarryTheirToneMarkInTheOfficialPlace() {
        assertThat(sql.sql("select name from territory.unit where code = '20320' and upper_inf(in_force)")
                        .query(String.class)
                        .list())
                .containsExactly("Xã Hòa Vang");
        assertThat(numbers("select count(*) from territory.unit where name ~ '(oà|oá|oả|oã|oạ)( |$)'"))
                .containsExactly(0L);
    }

    @Test
    void everythingInventedSaysSo() {
        assertThat(
                        numbers(
                                "select count(*) from legal.document where level = 'PROVINCE' and (reading <> 'SAMPLE' or number not like '%(MẪU)')"))
                .containsExactly(0L);
    }

    @Test
    void everyRoleOfTheProcessIsFilled() {
        assertThat(sql.sql(
                                "select split_part(norm, '.', 2) from norm.version where family = 'role' and province = '48' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ACCEPTOR",
                        "ACCOUNTANT",
                        "ALLOTTER",
                        "APPRAISER",
                        "APPROVER",
                        "BUDGET_ADJUSTMENT",
                        "BUDGET_ALLOCATION",
                        "BUDGET_CONSOLIDATION",
                        "BUDGET_ESTIMATE",
                        "BUDGET_GUIDANCE",
                        "BUDGET_OPINION",
                        "BUDGET_SETTLEMENT",
                        "IMPLEMENTER",
                        "MANAGER",
                        "PLANNER");
    }

    private List<Long> numbers(String query) {
        return sql.sql(query).query(Long.class).list();
    }
}
