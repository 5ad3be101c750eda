package vn.khuyencong.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** What the people of the story read off their pages before they act. Reads only. */
@Component
@Transactional(readOnly = true)
class SampleSight {

    private final NamedParameterJdbcTemplate sql;

    SampleSight(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    UUID establishment(String taxCode) {
        return one(
                "select id from establishment.establishment where tax_code = :key", Map.of("key", taxCode), UUID.class);
    }

    /** Where it has its works. */
    UUID unit(String taxCode) {
        return one(
                "select unit_id from establishment.establishment where tax_code = :key",
                Map.of("key", taxCode),
                UUID.class);
    }

    /** The approved places of a group file, in their order. */
    List<UUID> places(UUID project) {
        return sql.queryForList(
                "select id from project.group_place where project_id = :key and approved and given_up_why = '' order by total_vnd, id",
                Map.of("key", project),
                UUID.class);
    }

    int version(UUID project) {
        return one("select version from project.project where id = :key", Map.of("key", project), Integer.class);
    }

    /** The latest progress report that nobody has confirmed. */
    UUID openReport(UUID project) {
        return one("""
                select id from project.progress_report
                where project_id = :key and confirmed_at is null order by reported_at desc limit 1""", Map.of("key", project), UUID.class);
    }

    /** What was found due at acceptance. */
    Dong due(UUID project) {
        return new Dong(one(
                "select due_vnd from project.acceptance where project_id = :key", Map.of("key", project), Long.class));
    }

    private <T> T one(String statement, Map<String, ?> keys, Class<T> type) {
        var found = sql.queryForObject(statement, keys, type);
        if (found == null) {
            throw new IllegalStateException("Nothing found by " + statement + " " + keys);
        }
        return found;
    }
}
