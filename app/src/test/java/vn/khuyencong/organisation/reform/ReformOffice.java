package vn.khuyencong.organisation.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Rows;

/** A province of its own for each test, with a department, its people and bodies to reform. */
@TestComponent
public class ReformOffice {

    /** The day of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    static final LocalDate NEXT_MONTH = LocalDate.of(2026, 10, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Rows rows;
    private final Accounts accounts;
    private final DueReforms due;
    private final PrepareReform prepare;
    private final DecideReform decide;

    ReformOffice(Rows rows, Accounts accounts, DueReforms due, PrepareReform prepare, DecideReform decide) {
        this.rows = rows;
        this.accounts = accounts;
        this.due = due;
        this.prepare = prepare;
        this.decide = decide;
    }

    /** A province and its people. */
    public record Province(String code, UUID department, Actor officer, Actor leader, Actor otherLeader) {}

    public Province province() {
        var code = "T" + NUMBER.incrementAndGet();
        var department = body(code, "DEPARTMENT", "Sở " + code);
        return new Province(
                code,
                department,
                account(code, department, "DEPARTMENT_OFFICER"),
                account(code, department, "DEPARTMENT_LEADER"),
                account(code, department, "DEPARTMENT_LEADER"));
    }

    /** Somebody begins a plan, and it is taken. */
    UUID begin(Actor actor, Reform.Draft plan) {
        return as(actor, () -> prepare.begin(plan).orFail());
    }

    ReformOutcome decide(Actor actor, UUID id, int version) {
        return as(actor, () -> decide.decide(id, version));
    }

    UUID body(String province, String kind, String name) {
        var id = rows.one(
                UUID.class,
                "insert into organisation.organisation (code, kind, province, in_force) values (?, ?, ?, '[2010-01-01,)') returning id",
                "B" + NUMBER.incrementAndGet() + "-" + province,
                kind,
                province);
        rows.change(
                "insert into organisation.name (organisation_id, name, short_name, in_force) values (?, ?, ?, '[2010-01-01,)')",
                id,
                name,
                name);
        return id;
    }

    UUID centre(Province province, String name) {
        return body(province.code(), "CENTRE", name);
    }

    Actor account(String province, UUID organisation, String role) {
        var username = "nguoi" + NUMBER.incrementAndGet();
        rows.change(
                "insert into access.account (username, display_name, title, role, province, organisation_id, password_hash)"
                        + " values (?, ?, '', ?, ?, ?, 'x')",
                username,
                username,
                role,
                province,
                organisation);
        return accounts.find(username).orElseThrow();
    }

    /** A đề án under way at a body. */
    public UUID project(Province province, UUID implementer) {
        return rows.one(
                UUID.class,
                "insert into project.project (province, code, tier, plan_year, activity, title, stage, beneficiary_id, implementer_id, place_id,"
                        + " stage_since, created_at, created_by)"
                        + " select ?, ?, 'LOCAL', 2026, (select min(code) from norm.activity), 'Máy', 'UNDER_WAY', establishment.id, ?, unit_id,"
                        + " now(), now(), (select id from access.account where username = 'trungtam')"
                        + " from establishment.establishment limit 1 returning id",
                province.code(),
                "KC-" + NUMBER.incrementAndGet(),
                implementer);
    }

    UUID notice(Province province, UUID organisation, UUID file) {
        return rows.one(
                UUID.class,
                "insert into desk.notice (province, role, organisation_id, matter, file_id, message, link, sent_at)"
                        + " values (?, 'CENTRE', ?, 'project', ?, 'x', '/', now()) returning id",
                province.code(),
                organisation,
                file);
    }

    UUID implementer(UUID project) {
        return rows.one(UUID.class, "select implementer_id from project.project where id = ?", project);
    }

    String state(UUID reform) {
        return rows.one(
                String.class, "select trim(stage || ' ' || failure) from organisation.reform where id = ?", reform);
    }

    UUID made(UUID reform, int position) {
        return rows.one(
                UUID.class,
                "select organisation_id from organisation.reform_to where reform_id = ? and position = ?",
                reform,
                position);
    }

    boolean stands(UUID body, LocalDate day) {
        return rows.one(
                Boolean.class,
                "select in_force @> cast(? as date) from organisation.organisation where id = ?",
                day,
                body);
    }

    static Reform.Terms terms(LocalDate day) {
        return new Reform.Terms(day, "01/QĐ-UBND", TODAY.minusDays(3), "UBND", "");
    }

    static Reform.Draft draft(ReformKind kind, LocalDate day, List<UUID> from, Reform.Successor... to) {
        return new Reform.Draft(UUID.randomUUID(), kind, terms(day), from, List.of(to), null);
    }

    static Reform.Successor existing(int position, UUID body, boolean byDefault) {
        return new Reform.Successor(position, body, false, Reform.Described.NOTHING, byDefault);
    }

    static Reform.Successor anew(int position, String name, boolean byDefault) {
        return new Reform.Successor(position, null, true, new Reform.Described("CENTRE", name, name, null), byDefault);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return OfficeClock.at(instant(TODAY, LocalTime.of(9, 0)), () -> CurrentActor.as(actor, work));
    }

    /** Shortly after midnight of a day. */
    void clockOf(LocalDate day) {
        OfficeClock.runAt(instant(day, LocalTime.of(0, 5)), due::carryOut);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
