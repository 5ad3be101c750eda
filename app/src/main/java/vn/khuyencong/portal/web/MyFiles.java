package vn.khuyencong.portal.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.portal.db.project.Tables.PUB_GROUP_PLACE;
import static vn.khuyencong.portal.db.project.Tables.PUB_PROJECT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.Needs;

/** Reads "Hồ sơ của tôi" in one transaction. */
@Repository
@Transactional(readOnly = true)
class MyFiles {

    private final DSLContext db;
    private final Establishments establishments;
    private final Needs needs;

    MyFiles(DSLContext db, Establishments establishments, Needs needs) {
        this.db = db;
        this.establishments = establishments;
        this.needs = needs;
    }

    MyFilesPage page() {
        var own = establishments.own();
        return new MyFilesPage(own, needs.of(own.id()), projects(own.id()));
    }

    private List<MyFilesPage.Project> projects(UUID establishment) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        PUB_PROJECT.STAGE,
                        PUB_PROJECT.STAGE_SINCE,
                        PUB_PROJECT.TOTAL_VND,
                        PUB_PROJECT.ASKED_VND,
                        PUB_PROJECT.APPROVED_VND,
                        PUB_PROJECT.SETTLED_VND)
                .from(PUB_PROJECT)
                .where(PUB_PROJECT
                        .BENEFICIARY_ID
                        .eq(establishment)
                        .or(PUB_PROJECT.ID.in(select(PUB_GROUP_PLACE.PROJECT_ID)
                                .from(PUB_GROUP_PLACE)
                                .where(PUB_GROUP_PLACE.BENEFICIARY_ID.eq(establishment)))))
                .orderBy(PUB_PROJECT.CREATED_AT.desc())
                .fetch(mapping(MyFilesPage.Project::new));
    }
}
