package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khuyencong.project.Bulk;

/** Which files of the list a run or an export is about. */
@Repository
@Transactional(readOnly = true)
public class BulkPages {

    private final DSLContext db;
    private final ProjectList list;

    BulkPages(DSLContext db, ProjectList list) {
        this.db = db;
        this.list = list;
    }

    /** A file by its number and title. */
    public record Named(UUID id, int version, String code, String title) {
        Bulk.File file() {
            return new Bulk.File(id, version);
        }
    }

    /** Those that were ticked and may be seen, in the order of their numbers. */
    public List<Named> ticked(Collection<UUID> ids) {
        return db.select(PROJECT.ID, PROJECT.VERSION, PROJECT.CODE, PROJECT.TITLE)
                .from(PROJECT)
                .where(PROJECT.ID.in(ids))
                .orderBy(PROJECT.CODE)
                .fetch(mapping(Named::new));
    }

    /** Every file of a filter, and one more than a run may have where there are more. */
    public List<Named> all(String filter, int most) {
        var values = UriComponentsBuilder.fromUriString("?" + filter)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var decoded = new HashMap<String, String>();
        values.forEach((name, value) ->
                decoded.put(name, URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8)));
        return ticked(list.ids(ListFilter.of(decoded), most + 1));
    }
}
