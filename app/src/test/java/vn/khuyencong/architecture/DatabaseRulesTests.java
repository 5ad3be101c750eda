package vn.khuyencong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khuyencong.support.OfficeTest;

/** What the database itself guarantees, whoever writes the next module. */
@OfficeTest
class DatabaseRulesTests {

    private static final String MATTERS =
            "('establishment', 'project', 'plan', 'programme', 'budget', 'product', 'desk')";

    @Autowired
    private JdbcClient sql;

    @Test
    void theProgramSignsInAsARoleThatOwnsNothingAndBypassesNothing() {
        assertThat(sql.sql("select current_user::text").query(String.class).single())
                .isEqualTo("kc_app");
        assertThat(sql.sql(
                                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'kc_app'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(sql.sql("select count(*) from pg_class where relowner = 'kc_app'::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyPublishedViewRunsWithTheReadersRights() {
        assertThat(sql.sql("""
                                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind = 'v' and c.relname like 'pub\\_%'
                                  and not coalesce('security_invoker=true' = any (c.reloptions), false)""").query(String.class).list()).isEmpty();
    }

    @Test
    void everyTableOfAMatterHasRowLevelSecurity() {
        assertThat(sql.sql("""
                                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind = 'r' and n.nspname in %s and not c.relrowsecurity""".formatted(MATTERS)).query(String.class).list()).containsExactly("project.code_counter");
    }

    @Test
    void everyTableOfAMatterIsRecordedInTheTrail() {
        assertThat(sql.sql("""
                                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind = 'r' and n.nspname in %s and not exists (
                                    select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                    where t.tgrelid = c.oid and p.proname = 'record_change')
                                order by 1""".formatted(MATTERS)).query(String.class).list())
                // kept by triggers from what is recorded, a number, and what is no case content
                .containsExactly(
                        "budget.balance",
                        "budget.bucket_sum",
                        "budget.entry_sum",
                        "desk.comment_read",
                        "desk.import",
                        "desk.job",
                        "desk.notice",
                        "establishment.import_row",
                        "establishment.kept_columns",
                        "programme.result",
                        "programme.result_establishment",
                        "programme.result_sum",
                        "programme.touched",
                        "project.akin_kept",
                        "project.code_counter",
                        "project.form_shown",
                        "project.list_line",
                        "project.list_name",
                        "project.list_sum",
                        "project.list_words",
                        "project.writing");
    }

    /** Bodies are known to everybody; who works there, what they have and how they are reformed is not. All of it is in the trail. */
    @Test
    void whatBelongsToABodyHasRowLevelSecurityAndATrail() {
        assertThat(sql.sql("""
                                select c.relname || case when c.relrowsecurity then '' else ' (open)' end
                                       || case when exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                                            where t.tgrelid = c.oid and p.proname = 'record_change') then '' else ' (no trail)' end
                                from pg_class c
                                where c.relkind = 'r' and c.relnamespace = 'organisation'::regnamespace
                                order by 1""").query(String.class).list())
                .containsExactly(
                        "assignment",
                        "equipment",
                        "equipment_move",
                        "name (open)",
                        "organisation (open)",
                        "person",
                        "post",
                        "post_place",
                        "post_quota",
                        "reform",
                        "reform_assignment",
                        "reform_effect",
                        "reform_from",
                        "reform_to",
                        "task",
                        "training");
    }

    @Test
    void theTrailAndTheLedgerAreOnlyAddedTo() {
        for (var statement : new String[] {
            "update access.change set role = ''",
            "delete from access.change",
            "insert into access.change (role, province, table_name, action) values ('', '', '', 'INSERT')",
            "update budget.entry set amount_vnd = 1",
            "delete from budget.entry",
            "update budget.closing set note = ''",
            "delete from budget.closing",
            "update budget.correction set reason = ''",
            "delete from budget.correction",
            "delete from budget.payment_request",
            "update budget.payment_request set drafted_by = approved_by",
            "update budget.payment_move set note = ''",
            "delete from budget.payment_move",
            "update budget.statement_line set amount_vnd = 1",
            "delete from budget.statement_line",
            "delete from budget.entry_explained",
            "update project.move set note = ''",
            "delete from project.move",
            "delete from project.past_support",
            "update project.funding_decision set reason = ''",
            "delete from project.funding_decision",
            "update project.site_check set conclusion = ''",
            "delete from project.site_check_point",
            "delete from project.forwarding",
            "delete from project.step_exception",
            "update project.council_note set remark = ''",
            "delete from project.council_note",
            "update project.council_declaration set why = ''",
            "update project.council set decision = ''",
            "update project.step_exception set reason = ''",
            "update project.forwarding set letter = ''",
            "delete from product.product",
            "update product.certificate set valid_until = valid_until + 365",
            "delete from product.certificate",
            "update product.round set level = 'NATION'",
            "update product.move set note = ''",
            "delete from product.entry",
            "delete from product.sheet",
            "update product.complaint set what = ''",
            "update programme.programme set name = ''",
            "update programme.move set note = ''",
            "delete from programme.move",
            "delete from programme.edition",
            "update organisation.reform_effect set title = ''",
            "delete from organisation.reform_effect",
            "delete from organisation.reform",
            "update organisation.equipment_move set note = ''",
            "delete from organisation.equipment_move",
            "delete from organisation.training"
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void withoutAnActorNothingOfAMatterIsSeen() {
        assertThat(sql.sql("select count(*) from establishment.pub_establishment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
