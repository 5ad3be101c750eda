package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.ACTIVITY;
import static vn.khuyencong.norm.db.Tables.LEGAL_FORM;
import static vn.khuyencong.norm.db.Tables.SECTOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.db.tables.records.ActivityRecord;

/** Reads the lists: activities, legal forms, sectors. */
@Component
@Transactional(readOnly = true)
class CatalogueTables {

    private final DSLContext db;

    CatalogueTables(DSLContext db) {
        this.db = db;
    }

    List<Activity> activities(Map<UUID, Provision> provisions) {
        return db.selectFrom(ACTIVITY).orderBy(ACTIVITY.POSITION).fetch(row -> activity(row, provisions));
    }

    List<LegalForm> legalForms() {
        return db.selectFrom(LEGAL_FORM)
                .orderBy(LEGAL_FORM.POSITION)
                .fetch(row -> new LegalForm(row.getCode(), new Named(row.getNameVi(), row.getNameEn())));
    }

    List<Sector> sectors() {
        return db.selectFrom(SECTOR)
                .orderBy(SECTOR.POSITION)
                .fetch(row -> new Sector(row.getCode(), new Named(row.getNameVi(), row.getNameEn())));
    }

    private static Activity activity(ActivityRecord row, Map<UUID, Provision> provisions) {
        return new Activity(
                row.getCode(),
                new Named(row.getNameVi(), row.getNameEn()),
                new Named(row.getPlainVi(), row.getPlainEn()),
                new Named(row.getUnitVi(), row.getUnitEn()),
                row.getCostNeeded(),
                new Named(row.getConditionVi(), row.getConditionEn()),
                basis(row.getConditionBasisId(), provisions),
                new Activity.Tested(row.getTestedForm(), row.getTestedPlace(), row.getTestedSector()),
                row.getOnePerApplicant(),
                row.getTimesPerYear(),
                basis(row.getTimesBasisId(), provisions));
    }

    private static @Nullable Provision basis(@Nullable UUID id, Map<UUID, Provision> provisions) {
        return id == null ? null : provisions.get(id);
    }
}
