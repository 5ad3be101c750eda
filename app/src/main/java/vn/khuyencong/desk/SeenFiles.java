package vn.khuyencong.desk;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;

/** Which files the reader may see, as the database has it. */
@Component
@Transactional(readOnly = true)
class SeenFiles {

    private final DSLContext db;

    SeenFiles(DSLContext db) {
        this.db = db;
    }

    /** @throws NotFound if the file is not there or not the reader's to see */
    void mustSee(String matter, UUID fileId) {
        var seen = db.fetchValue("select desk.file_is_seen(?, ?)", matter, fileId);
        if (!Boolean.TRUE.equals(seen)) {
            throw new NotFound("No file " + fileId + " of matter " + matter);
        }
    }
}
