package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.ACTIVITY;
import static vn.khuyencong.norm.db.Tables.ITEM;
import static vn.khuyencong.norm.db.Tables.LEGAL_FORM;
import static vn.khuyencong.norm.db.Tables.SECTOR;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Named;

/** Reads the lists of words: activities, legal forms, sectors, items of estimates. */
@Component
@Transactional(readOnly = true)
class CatalogueTables {

    private final DSLContext db;

    CatalogueTables(DSLContext db) {
        this.db = db;
    }

    Catalogue read() {
        return new Catalogue(
                db.selectFrom(ACTIVITY)
                        .orderBy(ACTIVITY.POSITION, ACTIVITY.CODE)
                        .fetch(row -> new Activity(
                                row.getCode(),
                                new Named(row.getNameVi(), row.getNameEn()),
                                new Named(row.getPlainVi(), row.getPlainEn()),
                                new Named(row.getUnitVi(), row.getUnitEn()))),
                db.selectFrom(LEGAL_FORM)
                        .orderBy(LEGAL_FORM.POSITION)
                        .fetch(row -> new LegalForm(row.getCode(), new Named(row.getNameVi(), row.getNameEn()))),
                db.selectFrom(SECTOR)
                        .orderBy(SECTOR.POSITION)
                        .fetch(row -> new Sector(row.getCode(), new Named(row.getNameVi(), row.getNameEn()))),
                db.selectFrom(ITEM)
                        .orderBy(ITEM.ACTIVITY, ITEM.NAME_VI, ITEM.CODE)
                        .fetch(row -> new Item(
                                row.getCode(),
                                row.getActivity(),
                                row.getKind(),
                                new Named(row.getNameVi(), row.getNameEn()),
                                new Named(row.getUnitVi(), row.getUnitEn()),
                                row.getIssuer())));
    }
}
