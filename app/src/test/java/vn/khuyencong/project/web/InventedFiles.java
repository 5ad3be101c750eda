package vn.khuyencong.project.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Files of the years 2056 to 2059 laid down by the owner of the database, changed at random, and taken away again. */
final class InventedFiles implements AutoCloseable {

    static final List<String> ACTIVITIES = List.of("ADVANCED_MACHINERY", "VOCATIONAL_TRAINING");

    private static final String KEYS =
            "implementer_id, plan_year, province, stage, tier, kind, activity, approved, contracted, paid, accepted, settled";

    private final JdbcConnectionDetails owner;
    private final Connection connection;
    private final DSLContext db;
    private final List<String> ids;

    InventedFiles(JdbcConnectionDetails owner, int number) throws SQLException {
        this.owner = owner;
        this.connection = open();
        this.db = DSL.using(connection, SQLDialect.POSTGRES);
        this.ids = db.fetch("""
                insert into project.project (province, code, tier, plan_year, activity, title, stage, beneficiary_id, implementer_id, place_id, stage_since, created_at, created_by)
                select a.province, 'KC-SUM-' || n, 'LOCAL', 2056, ?, 'Máy ' || n, 'DRAFT', e.id, a.organisation_id, e.unit_id, now(), now(), a.id
                from generate_series(1, ?) n, access.account a,
                     (select id, unit_id from establishment.establishment order by id limit 1) e
                where a.username = 'trungtam'
                returning id::text""", ACTIVITIES.getFirst(), number).getValues(0, String.class);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    /** One transaction after the other on a connection of its own; every fifth is taken back. */
    int changeAtRandom(Random random, int times) throws SQLException {
        int kept = 0;
        try (var own = open()) {
            own.setAutoCommit(false);
            var mine = DSL.using(own, SQLDialect.POSTGRES);
            for (int time = 0; time < times; time++) {
                change(mine, ids.get(random.nextInt(ids.size())), random);
                if (random.nextInt(5) == 0) {
                    own.rollback();
                } else {
                    own.commit();
                    kept++;
                }
            }
        }
        return kept;
    }

    private static void change(DSLContext db, String id, Random random) {
        db.fetch("select from project.project where id = ?::uuid for update", id);
        switch (random.nextInt(6)) {
            case 0 ->
                db.execute(
                        "update project.project set stage = ?, plan_year = ?, approved_vnd = nullif(?, 0) where id = ?::uuid",
                        pick(random, "DRAFT", "SUBMITTED", "APPROVED", "UNDER_WAY", "STOPPED", "SETTLED"),
                        2056 + random.nextInt(4),
                        random.nextInt(3) * 1_000_000L,
                        id);
            case 1 ->
                db.execute(
                        "update project.project set tier = ?, activity = ? where id = ?::uuid",
                        pick(random, "LOCAL", "NATIONAL"),
                        ACTIVITIES.get(random.nextInt(2)),
                        id);
            case 2 -> db.execute("""
                        insert into project.estimate_line (project_id, position, description, total_vnd, support_vnd, counterpart_vnd, other_vnd)
                        select ?::uuid, coalesce(max(position), 0) + 1, 'Máy', 3000000, 1000000, 2000000, 0
                        from project.estimate_line where project_id = ?::uuid""", id, id);
            case 3 -> db.execute("delete from project.estimate_line where project_id = ?::uuid", id);
            case 4 ->
                // what comes from contract, ledger, acceptance and settlement
                db.execute(
                        "update project.list_line set contracted_vnd = nullif(?, 0), paid_vnd = ?, due_vnd = nullif(?, 0), settled_vnd = nullif(?, 0) where project_id = ?::uuid",
                        random.nextInt(2) * 900_000L,
                        random.nextInt(2) * 800_000L,
                        random.nextInt(2) * 700_000L,
                        random.nextInt(2) * 600_000L,
                        id);
            default -> db.fetch("select project.fold_sums()");
        }
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    void fold() {
        db.fetch("select project.fold_sums()");
    }

    /** Combinations whose sums are not those of their lines, at one moment. */
    List<String> unequal() {
        return db.fetch("""
                select k::text || ' ' || l::text from (
                    select %1$s, sum(files) as files, sum(total_vnd) as total, sum(asked_vnd) as asked, sum(approved_vnd) as approved_sum, sum(settled_vnd) as settled_sum
                    from project.list_sum group by %1$s having sum(files) <> 0) k
                full join (
                    select %1$s, count(*) as files, sum(total_vnd) as total, sum(asked_vnd) as asked, coalesce(sum(approved_vnd), 0) as approved_sum,
                           coalesce(sum(settled_vnd), 0) as settled_sum
                    from (select *, approved_vnd is not null as approved, contracted_vnd is not null as contracted, paid_vnd > 0 as paid,
                                 due_vnd is not null as accepted, settled_vnd is not null as settled from project.list_line) line
                    group by %1$s) l using (%1$s)
                where (k.files, k.total, k.asked, k.approved_sum, k.settled_sum) is distinct from (l.files, l.total, l.asked, l.approved_sum, l.settled_sum)
                """.formatted(KEYS)).getValues(0, String.class);
    }

    /** Of the combination that has the most. */
    int rowsOfOneCombination() {
        return db.fetchSingle(
                        "select max(n) from (select count(*) as n from project.list_sum group by %s) c".formatted(KEYS))
                .get(0, Integer.class);
    }

    /** How many rows there are of the years of these files. */
    int sums() {
        return db.fetchSingle("select count(*) from project.list_sum where plan_year between 2056 and 2059")
                .get(0, Integer.class);
    }

    @Override
    public void close() throws SQLException {
        for (var id : ids) {
            db.execute("delete from project.estimate_line where project_id = ?::uuid", id);
            db.execute("delete from project.project where id = ?::uuid", id);
        }
        connection.close();
    }
}
