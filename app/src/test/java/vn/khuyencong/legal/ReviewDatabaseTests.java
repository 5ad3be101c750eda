package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.legal.ReviewConclusion.AMEND;
import static vn.khuyencong.legal.ReviewOffice.OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** What the database itself guarantees of reviews, whatever the program does. */
@OfficeTest
@Import({ReviewOffice.class, ReviewOffice.Writing.class})
class ReviewDatabaseTests {

    private static final List<String> TABLES = List.of(
            "review_round",
            "review_finding",
            "review_concern",
            "review_move",
            "drafting_task",
            "drafting_opinion",
            "drafting_move");

    @Autowired
    Office office;

    @Autowired
    ReviewOffice reviews;

    @Autowired
    Rows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyTableHasRowLevelSecurityAndStandsInTheTrail() {
        for (var table : TABLES) {
            assertThat(rows.one(
                            Boolean.class,
                            "select relrowsecurity from pg_class where oid = ?::regclass",
                            "legal." + table))
                    .as(table)
                    .isTrue();
            assertThat(rows.one(
                            Integer.class,
                            "select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                                    + " where t.tgrelid = ?::regclass and p.proname = 'record_change'",
                            "legal." + table))
                    .as(table)
                    .isEqualTo(1);
        }
    }

    @Test
    void movesAreOnlyAddedTo() {
        for (var statement : List.of(
                "update legal.review_move set note = ''",
                "delete from legal.review_move",
                "update legal.drafting_move set note = ''",
                "delete from legal.drafting_move",
                "delete from legal.review_round",
                "delete from legal.drafting_opinion")) {
            assertThatThrownBy(() -> rows.change(statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void toAnotherProvinceNothingIsThere() {
        reviews.drafting(reviews.document(), AMEND);
        for (var role : List.of(Role.DEPARTMENT_OFFICER, Role.DEPARTMENT_LEADER, Role.INSPECTOR, Role.COMMUNE)) {
            var elsewhere =
                    new Actor(UUID.randomUUID(), "xa", "Xa", "", role, "01", reviews.body("trungtam"), null, null);
            for (var table : TABLES) {
                assertThat(rows.as(elsewhere, (row, _) -> row.getInt(1), "select count(*) from legal." + table))
                        .as(role + " " + table)
                        .containsExactly(0);
            }
        }
    }

    @Test
    void aCommuneSeesTheRoundItTakesPartInAndOnlyItsOwnDocuments() {
        var shared = reviews.opened("xa1", reviews.document());
        var other = reviews.opened("trungtam", reviews.document());
        var prepared = reviews.prepared(reviews.document());
        assertThat(seen("xa1", "review_round")).contains(shared).doesNotContain(other, prepared);
        assertThat(seen("xa2", "review_round")).doesNotContain(shared, other, prepared);
        assertThat(seen("xa1", "review_finding"))
                .containsAll(reviews.findings(shared))
                .doesNotContainAnyElementsOf(reviews.findings(other));
        assertThat(seen("thanhtra", "review_round")).contains(shared, other, prepared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanhtra", "ubnd", "taichinh", "xa1", "xa2", "quantri"})
    void whoIsNotTheReviewerWritesNothingEvenPastTheProgram(String person) {
        var round = reviews.opened("trungtam", reviews.document());
        assertThat(changed(person, "update legal.review_finding set reason = 'x' where round_id = '" + round + "'"))
                .isZero();
        assertThat(changed(person, "update legal.review_round set name = 'x' where id = '" + round + "'"))
                .isZero();
        assertThat(changed("trungtam", "update legal.review_finding set reason = 'x' where round_id = '" + round + "'"))
                .isOne();
        assertThat(changed(OFFICER, "update legal.review_round set name = 'x' where id = '" + round + "'"))
                .isOne();
    }

    private List<UUID> seen(String person, String table) {
        return rows.as(office.actor(person), (row, _) -> row.getObject(1, UUID.class), "select id from legal." + table);
    }

    private int changed(String person, String statement) {
        var changed = CurrentActor.as(
                office.actor(person),
                () -> transaction.execute(_ -> sql.sql(statement).update()));
        return changed == null ? -1 : changed;
    }
}
