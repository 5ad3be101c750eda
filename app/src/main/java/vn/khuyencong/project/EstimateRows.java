package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.COMPONENT;
import static vn.khuyencong.project.db.Tables.COMPONENT_INDICATOR;
import static vn.khuyencong.project.db.Tables.ESTIMATE_LINE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The estimates of đề án as rows: lines, and the components they belong to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EstimateRows {

    static final Field<List<EstimateLine>> LINES = multiset(select(ESTIMATE_LINE.fields())
                    .from(ESTIMATE_LINE)
                    .where(ESTIMATE_LINE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(ESTIMATE_LINE.POSITION))
            .as("estimate_lines")
            .convertFrom(rows -> rows.map(EstimateRows::line));

    private static final Field<List<ProjectComponent.Indicator>> INDICATORS = multiset(
                    select(COMPONENT_INDICATOR.NAME, COMPONENT_INDICATOR.QUANTITY, COMPONENT_INDICATOR.UNIT)
                            .from(COMPONENT_INDICATOR)
                            .where(
                                    COMPONENT_INDICATOR.PROJECT_ID.eq(COMPONENT.PROJECT_ID),
                                    COMPONENT_INDICATOR.COMPONENT.eq(COMPONENT.POSITION))
                            .orderBy(COMPONENT_INDICATOR.POSITION))
            .as("indicators")
            .convertFrom(rows -> rows.map(Records.mapping(ProjectComponent.Indicator::new)));

    static final Field<List<ProjectComponent>> COMPONENTS = multiset(select(
                            COMPONENT.POSITION,
                            COMPONENT.ACTIVITY,
                            COMPONENT.PRODUCTION_LINE,
                            COMPONENT.TITLE,
                            COMPONENT.STARTS_ON,
                            COMPONENT.ENDS_ON,
                            COMPONENT.RESULTS,
                            INDICATORS)
                    .from(COMPONENT)
                    .where(COMPONENT.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(COMPONENT.POSITION))
            .as("components")
            .convertFrom(rows -> rows.map(Records.mapping(ProjectComponent::new)));

    private final DSLContext db;

    EstimateRows(DSLContext db) {
        this.db = db;
    }

    /** Writes the estimate in the place of what was there. */
    void save(UUID project, Estimate estimate) {
        db.deleteFrom(ESTIMATE_LINE).where(ESTIMATE_LINE.PROJECT_ID.eq(project)).execute();
        db.deleteFrom(COMPONENT).where(COMPONENT.PROJECT_ID.eq(project)).execute();
        estimate.components().forEach(component -> add(project, component));
        estimate.lines().forEach(line -> add(project, line));
    }

    private void add(UUID project, ProjectComponent component) {
        db.insertInto(COMPONENT)
                .set(COMPONENT.PROJECT_ID, project)
                .set(COMPONENT.POSITION, component.position())
                .set(COMPONENT.ACTIVITY, component.activity())
                .set(COMPONENT.PRODUCTION_LINE, component.productionLine())
                .set(COMPONENT.TITLE, component.title())
                .set(COMPONENT.STARTS_ON, component.startsOn())
                .set(COMPONENT.ENDS_ON, component.endsOn())
                .set(COMPONENT.RESULTS, component.results())
                .execute();
        for (int i = 0; i < component.indicators().size(); i++) {
            var indicator = component.indicators().get(i);
            db.insertInto(COMPONENT_INDICATOR)
                    .set(COMPONENT_INDICATOR.PROJECT_ID, project)
                    .set(COMPONENT_INDICATOR.COMPONENT, component.position())
                    .set(COMPONENT_INDICATOR.POSITION, i + 1)
                    .set(COMPONENT_INDICATOR.NAME, indicator.name())
                    .set(COMPONENT_INDICATOR.QUANTITY, indicator.quantity())
                    .set(COMPONENT_INDICATOR.UNIT, indicator.unit())
                    .execute();
        }
    }

    private void add(UUID project, EstimateLine line) {
        var detail = line.detail();
        var vat = detail.vat();
        db.insertInto(ESTIMATE_LINE)
                .set(ESTIMATE_LINE.PROJECT_ID, project)
                .set(ESTIMATE_LINE.POSITION, line.position())
                .set(ESTIMATE_LINE.DESCRIPTION, line.description())
                .set(ESTIMATE_LINE.SUPPORTED, line.supported())
                .set(ESTIMATE_LINE.TOTAL_VND, line.total())
                .set(ESTIMATE_LINE.SUPPORT_VND, line.support())
                .set(ESTIMATE_LINE.COUNTERPART_VND, line.counterpart())
                .set(ESTIMATE_LINE.OTHER_VND, line.other())
                .set(ESTIMATE_LINE.ITEM, line.counted().item())
                .set(ESTIMATE_LINE.UNIT, line.counted().unit())
                .set(ESTIMATE_LINE.QUANTITY, line.counted().quantity())
                .set(ESTIMATE_LINE.UNIT_PRICE_VND, line.counted().unitPrice())
                .set(ESTIMATE_LINE.COMPONENT, detail.component())
                .set(ESTIMATE_LINE.BUDGET_YEAR, detail.year())
                .set(ESTIMATE_LINE.NET_VND, vat == null ? null : vat.net())
                .set(ESTIMATE_LINE.VAT_BP, vat == null ? null : vat.rate())
                .set(ESTIMATE_LINE.VAT_DEDUCTIBLE, vat != null && vat.deductible())
                .set(ESTIMATE_LINE.MAKER, detail.make().maker())
                .set(ESTIMATE_LINE.MODEL, detail.make().model())
                .set(ESTIMATE_LINE.SERIAL, detail.make().serial())
                .set(ESTIMATE_LINE.OTHER_IS_STATE, detail.otherIsState())
                .execute();
    }

    private static EstimateLine line(Record row) {
        return new EstimateLine(
                row.get(ESTIMATE_LINE.POSITION),
                row.get(ESTIMATE_LINE.DESCRIPTION),
                row.get(ESTIMATE_LINE.SUPPORTED),
                row.get(ESTIMATE_LINE.TOTAL_VND),
                row.get(ESTIMATE_LINE.SUPPORT_VND),
                row.get(ESTIMATE_LINE.COUNTERPART_VND),
                row.get(ESTIMATE_LINE.OTHER_VND),
                new EstimateLine.Counted(
                        row.get(ESTIMATE_LINE.ITEM),
                        row.get(ESTIMATE_LINE.UNIT),
                        row.get(ESTIMATE_LINE.QUANTITY),
                        row.get(ESTIMATE_LINE.UNIT_PRICE_VND)),
                new LineDetail(
                        row.get(ESTIMATE_LINE.COMPONENT),
                        row.get(ESTIMATE_LINE.BUDGET_YEAR),
                        vat(row),
                        new LineDetail.Make(
                                row.get(ESTIMATE_LINE.MAKER),
                                row.get(ESTIMATE_LINE.MODEL),
                                row.get(ESTIMATE_LINE.SERIAL)),
                        row.get(ESTIMATE_LINE.OTHER_IS_STATE)));
    }

    private static @Nullable Vat vat(Record row) {
        return row.get(ESTIMATE_LINE.VAT_BP) == null
                ? null
                : new Vat(
                        row.get(ESTIMATE_LINE.NET_VND),
                        row.get(ESTIMATE_LINE.VAT_BP),
                        row.get(ESTIMATE_LINE.VAT_DEDUCTIBLE));
    }
}
