package vn.khuyencong.sample;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of the story read off the pages of reviews before they act: the latest round and draft. Reads only. */
@Component
@Transactional(readOnly = true)
class LawSight {

    private final NamedParameterJdbcTemplate sql;

    LawSight(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    UUID document(String number) {
        return one("select id from legal.document where number = :key", number, UUID.class);
    }

    /** The organisation somebody belongs to. */
    UUID organisation(String username) {
        return one("select organisation_id from access.pub_account where username = :key", username, UUID.class);
    }

    /** The finding on a document in the latest round that has it. */
    UUID finding(String number) {
        return one("""
                select finding.id from legal.review_finding finding join legal.document on document.id = finding.document_id
                where document.number = :key order by finding.id desc limit 1""", number, UUID.class);
    }

    int findingVersion(UUID finding) {
        return one("select version from legal.review_finding where id = :key", finding, Integer.class);
    }

    int roundVersion(UUID round) {
        return one("select version from legal.review_round where id = :key", round, Integer.class);
    }

    int taskVersion(UUID task) {
        return one("select version from legal.drafting_task where id = :key", task, Integer.class);
    }

    /** The opinion of a body that has not been given yet. */
    UUID awaited(UUID task, String body) {
        var found = sql.queryForObject(
                "select id from legal.drafting_opinion where task_id = :task and body = :body and answered_on is null",
                Map.of("task", task, "body", body),
                UUID.class);
        if (found == null) {
            throw new IllegalStateException("No opinion awaited of " + body);
        }
        return found;
    }

    private <T> T one(String statement, Object key, Class<T> type) {
        var found = sql.queryForObject(statement, Map.of("key", key), type);
        if (found == null) {
            throw new IllegalStateException("Nothing found by " + statement + " " + key);
        }
        return found;
    }
}
