package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** The second lock by itself: as the program's own role in the database, with the settings of each actor. */
@YearTest
class ForeignRowsTests {

    /** Whatever row-level security stands on, and every view one matter shows to others. */
    private static final String RELATIONS = """
            select format('%I.%I', nspname, relname) from pg_class join pg_namespace n on n.oid = relnamespace
            where (relkind in ('r', 'p') and relrowsecurity or relkind = 'v' and relname like 'pub\\_%')
              and has_table_privilege(pg_class.oid, 'select')
            order by 1""";

    /** Matters whose content is a file of somebody. */
    private static final Set<String> CASES = Set.of("establishment", "project", "plan", "budget", "product", "desk");

    /** Codes of the State, the same for every province: no content of a case. */
    private static final String CODES = "budget.index_code";

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM", "VISITOR"})
    void anotherProvinceSeesNoRowOfAnyFile(Role role) {
        var stranger = new Actor(
                UUID.randomUUID(),
                "la",
                "Người lạ",
                "",
                role,
                "99",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        assertThat(seen(stranger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "ctv1"})
    void whoHandlesNoFilesSeesNoneEvenAtHome(String person) {
        assertThat(seen(office.actor(person))).isSubsetOf("desk.notice", "desk.job", "desk.import");
    }

    @Test
    void theOfficeItselfSeesThemAll() {
        assertThat(seen(office.actor("so.chuyenvien")))
                .contains(
                        "project.project",
                        "project.pub_project",
                        "project.move",
                        "plan.plan",
                        "budget.entry",
                        "establishment.need");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coso1", "coso2", "coso3"})
    void aWorkshopSeesItsOwnAlone(String person) {
        var owner = office.actor(person);
        var own = Objects.requireNonNull(owner.establishment());
        assertThat(ids(owner, "select id from establishment.establishment")).containsExactly(own);
        assertThat(ids(owner, "select establishment_id from establishment.pub_need"))
                .allMatch(own::equals);
        assertThat(ids(owner, "select beneficiary_id from project.project")).allMatch(own::equals);
        assertThat(ids(
                        owner,
                        "select p.beneficiary_id from project.move m join project.project p on p.id = m.project_id"))
                .allMatch(own::equals);
        assertThat(count(owner, "project.move"))
                .isEqualTo(count(owner, "project.move m join project.project p on p.id = m.project_id"));
        assertThat(count(owner, "plan.plan")).isZero();
        assertThat(count(owner, "budget.fund")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa1", "xa2"})
    void aCommuneSeesTheWorksInItsAreaAloneAndNoDraft(String person) {
        var commune = office.actor(person);
        var area = ids(commune, "select unnest(territory.actor_area())");
        assertThat(area).contains(Objects.requireNonNull(commune.unit()));
        assertThat(ids(commune, "select place_id from project.project")).allMatch(area::contains);
        assertThat(ids(commune, "select unit_id from establishment.establishment"))
                .allMatch(area::contains);
        assertThat(count(commune, "project.project where stage = 'DRAFT'")).isZero();
        assertThat(count(commune, "plan.plan")).isZero();
        assertThat(count(commune, "budget.entry")).isZero();
    }

    /** What would be lost were the area wrong: files of former communes belong to the one they wholly became. */
    @Test
    void aCommuneAnswersForTheCommunesItWasMadeOf() {
        var commune = office.actor("xa1");
        var former = rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select old_id from territory.transition where new_id = ? and portion = 'FULL'",
                Objects.requireNonNull(commune.unit()));
        assertThat(former).isNotEmpty();
        assertThat(ids(commune, "select unnest(territory.actor_area())")).containsAll(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanhtra", "xa1", "coso1"})
    void whoOnlyReadsMovesNoRowOfAFile(String person) {
        var reader = office.actor(person);
        for (var table : List.of(
                "project.project set version = version",
                "establishment.establishment set version = version",
                "plan.plan set version = version",
                "product.certificate set version = version",
                "product.round set version = version")) {
            assertThat(rows.changeAs(reader, "update " + table)).as(table).isZero();
        }
    }

    private List<String> seen(Actor actor) {
        var seen = new ArrayList<String>();
        for (var relation : rows.all((row, _) -> row.getString(1), RELATIONS)) {
            if (CASES.contains(relation.substring(0, relation.indexOf('.')))
                    && !relation.equals(CODES)
                    && count(actor, relation) > 0) {
                seen.add(relation);
            }
        }
        return seen;
    }

    private long count(Actor actor, String from) {
        return rows.as(actor, (row, _) -> row.getLong(1), "select count(*) from " + from)
                .getFirst();
    }

    private List<UUID> ids(Actor actor, String select) {
        return rows.as(actor, (row, _) -> row.getObject(1, UUID.class), select);
    }
}
