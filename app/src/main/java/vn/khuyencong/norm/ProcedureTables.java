package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.ADVANCE_RULE;
import static vn.khuyencong.norm.db.Tables.CLOCK;
import static vn.khuyencong.norm.db.Tables.CRITERION;
import static vn.khuyencong.norm.db.Tables.HOLIDAY;
import static vn.khuyencong.norm.db.Tables.REQUIRED_PAPER;
import static vn.khuyencong.norm.db.Tables.STEP_ROLE;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.ProcedureNorms.Advance;
import vn.khuyencong.norm.ProcedureNorms.ClockRow;
import vn.khuyencong.norm.ProcedureNorms.Count;
import vn.khuyencong.norm.ProcedureNorms.CriterionRow;
import vn.khuyencong.norm.ProcedureNorms.Dated;
import vn.khuyencong.norm.ProcedureNorms.PaperRow;
import vn.khuyencong.norm.ProcedureNorms.RoleRow;
import vn.khuyencong.norm.db.tables.records.ClockRecord;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** Reads the norms of the process. */
@Component
@Transactional(readOnly = true)
class ProcedureTables {

    private final DSLContext db;

    ProcedureTables(DSLContext db) {
        this.db = db;
    }

    ProcedureNorms read(Map<UUID, Provision> provisions) {
        var reading = new Reading(provisions);
        return new ProcedureNorms(
                advances(reading), papers(reading), criteria(reading), clocks(reading), roles(reading), calendar());
    }

    private List<Dated<Advance>> advances(Reading reading) {
        return db.selectFrom(ADVANCE_RULE)
                .fetch(row -> reading.dated(
                        new Advance(row.getActivity(), row.getRatioBp(), row.getProgressOverBp()),
                        row.getTier(),
                        row.getProvince(),
                        row.getInForce(),
                        row.getBasisId()));
    }

    private List<Dated<PaperRow>> papers(Reading reading) {
        return db.selectFrom(REQUIRED_PAPER)
                .orderBy(REQUIRED_PAPER.POSITION, REQUIRED_PAPER.CODE)
                .fetch(row -> reading.dated(
                        new PaperRow(
                                row.getActivity(), row.getMoment(), row.getCode(), row.getNameVi(), row.getNameEn()),
                        row.getTier(),
                        row.getProvince(),
                        row.getInForce(),
                        row.getBasisId()));
    }

    private List<Dated<CriterionRow>> criteria(Reading reading) {
        return db.selectFrom(CRITERION)
                .orderBy(CRITERION.POSITION)
                .fetch(row -> reading.dated(
                        new CriterionRow(row.getId(), row.getPosition(), row.getNameVi(), row.getNameEn()),
                        row.getTier(),
                        row.getProvince(),
                        row.getInForce(),
                        row.getBasisId()));
    }

    private List<Dated<ClockRow>> clocks(Reading reading) {
        return db.selectFrom(CLOCK)
                .fetch(row -> reading.dated(
                        new ClockRow(row.getStage(), count(row)),
                        row.getTier(),
                        row.getProvince(),
                        row.getInForce(),
                        row.getBasisId()));
    }

    private static Count count(ClockRecord row) {
        if (row.getDays() == null) return new Count.NextYear(MonthDay.of(row.getUntilMonth(), row.getUntilDay()));
        return row.getWorking() ? new Count.WorkingDays(row.getDays()) : new Count.Days(row.getDays());
    }

    private List<Dated<RoleRow>> roles(Reading reading) {
        return db.selectFrom(STEP_ROLE)
                .fetch(row -> reading.dated(
                        new RoleRow(row.getStepRole(), row.getAccountRole()),
                        row.getTier(),
                        row.getProvince(),
                        row.getInForce(),
                        row.getBasisId()));
    }

    private WorkCalendar calendar() {
        return new WorkCalendar(db.select(HOLIDAY.DAY).from(HOLIDAY).fetchSet(HOLIDAY.DAY));
    }

    /** Puts a row together with the provision it rests on. */
    private record Reading(Map<UUID, Provision> provisions) {

        <T> Dated<T> dated(T norm, String tier, String province, Period inForce, UUID basis) {
            return new Dated<>(
                    norm,
                    Tier.valueOf(tier),
                    province,
                    inForce,
                    Objects.requireNonNull(provisions.get(basis), "every norm rests on a provision"));
        }
    }
}
