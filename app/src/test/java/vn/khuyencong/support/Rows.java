package vn.khuyencong.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.sample.SampleReference;

/** What stands in the database, read past the pages and the use cases. */
@TestComponent
public class Rows {

    private static final List<String> WORK = List.of(
            "access.change",
            "establishment.need",
            "establishment.year_figures",
            "establishment.import",
            "establishment.merger",
            "establishment.import_row",
            "establishment.former_place",
            "project.code_counter",
            "project.project",
            "project.estimate_line",
            "project.rework",
            "project.granted_line",
            "project.slice",
            "project.component",
            "project.component_indicator",
            "project.appraisal",
            "project.appraisal_mark",
            "project.frozen_assessment",
            "project.contract",
            "project.progress_report",
            "project.monthly_report",
            "project.monthly_line",
            "project.monthly_place",
            "project.place_photo",
            "project.monthly_draft",
            "project.monthly_remark",
            "project.selection",
            "project.advance_decision",
            "project.settlement_case",
            "project.force_majeure",
            "project.force_majeure_answer",
            "project.result",
            "project.result_value",
            "project.acceptance",
            "project.change_request",
            "project.commune_statement",
            "project.site_check",
            "project.site_check_point",
            "project.forwarding",
            "project.step_exception",
            "project.council",
            "project.council_member",
            "project.council_file",
            "project.council_declaration",
            "project.council_note",
            "project.council_mark",
            "project.past_support",
            "project.funding_decision",
            "project.partner",
            "project.typed_aside",
            "project.bulk_run",
            "project.bulk_item",
            "project.voucher",
            "project.counterpart_paper",
            "project.recovery",
            "project.price_evidence",
            "project.group_plan",
            "project.group_place",
            "project.part_acceptance",
            "project.part_accepted_line",
            "project.accepted_line",
            "project.settlement",
            "project.settlement_difference",
            "project.move",
            "plan.plan",
            "plan.item",
            "plan.move",
            "plan.priority_ground",
            "plan.choice_change",
            "plan.ranked",
            "plan.carried_on",
            "plan.adjustment",
            "plan.adjustment_line",
            "plan.adjustment_total",
            "plan.carry_over",
            "plan.carry_over_line",
            "plan.registration",
            "plan.registration_asked",
            "plan.closing_move",
            "product.product",
            "product.certificate",
            "product.round",
            "product.council_member",
            "product.judge",
            "product.criterion",
            "product.entry",
            "product.move",
            "product.sheet",
            "product.score",
            "product.complaint",
            "programme.programme",
            "programme.edition",
            "programme.indicator",
            "programme.target",
            "programme.money",
            "programme.move",
            "budget.fund",
            "budget.balance",
            "budget.entry",
            "budget.closing",
            "budget.correction",
            "budget.payment_request",
            "budget.payment_paper",
            "budget.payment_move",
            "budget.statement_line",
            "budget.management_ceiling",
            "budget.entry_explained",
            "budget.file_source",
            "budget.cycle_paper",
            "budget.year_report_line",
            "desk.notice",
            "desk.attachment",
            "desk.signature_check",
            "desk.paper_signature",
            "desk.trusted_certificate",
            "desk.comment",
            "platform.event_publication");

    private static final String PRINTS = WORK.stream().map("""
                    select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                    from %1$s t"""::formatted).collect(Collectors.joining(" union all "));

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Rows(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    public <T> T one(Class<T> type, String select, Object... parameters) {
        return seen(() -> sql.sql(select).params(parameters).query(type).single());
    }

    public <T> List<T> all(RowMapper<T> row, String select, Object... parameters) {
        return seen(() -> sql.sql(select).params(parameters).query(row).list());
    }

    public int change(String statement, Object... parameters) {
        return seen(() -> sql.sql(statement).params(parameters).update());
    }

    /**
     * A print of all work in the office, table by table: equal where nothing at all was stored in between. It is the same
     * in whatever order rows are read, so that nothing has to be sorted.
     */
    public Map<String, String> office() {
        return seen(() -> new TreeMap<>(
                sql.sql(PRINTS).query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /** What one person may see. */
    public <T> List<T> as(Actor actor, RowMapper<T> row, String select) {
        return seen(actor, () -> sql.sql(select).query(row).list());
    }

    /** What one person may change. */
    public int changeAs(Actor actor, String statement) {
        return seen(actor, () -> sql.sql(statement).update());
    }

    private <T> T seen(Supplier<T> query) {
        return seen(Actor.system(SampleReference.PROVINCE), query);
    }

    private <T> T seen(Actor actor, Supplier<T> query) {
        return CurrentActor.as(actor, () -> Objects.requireNonNull(transaction.execute(_ -> query.get())));
    }
}
