package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;

/** A province of its own for each test, with a department, a centre and their people; and a browser for them. */
@TestComponent
class RegisterOffice {

    /** The day of the tests, and the same as it is typed. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    static final String TYPED_TODAY = "16/11/2026";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Rows rows;
    private final Accounts accounts;
    private final Office office;
    private final MockMvcTester mvc;

    RegisterOffice(Rows rows, Accounts accounts, Office office, MockMvcTester mvc) {
        this.rows = rows;
        this.accounts = accounts;
        this.office = office;
        this.mvc = mvc;
    }

    /** A province: its bodies and who works there. */
    record Province(
            String code,
            UUID department,
            UUID centre,
            Actor officer,
            Actor leader,
            Actor centreClerk,
            Actor accountant) {}

    Province province() {
        var code = "Q" + NUMBER.incrementAndGet();
        var department = body(code, "DEPARTMENT", "Sở Công Thương " + code, null);
        var centre = body(code, "CENTRE", "Trung tâm Khuyến công " + code, department);
        return new Province(
                code,
                department,
                centre,
                account(code, department, "DEPARTMENT_OFFICER"),
                account(code, department, "DEPARTMENT_LEADER"),
                account(code, centre, "CENTRE"),
                account(code, centre, "CENTRE_ACCOUNTANT"));
    }

    /** A body that has borne one name since 2010. */
    UUID body(String province, String kind, String name, @Nullable UUID parent) {
        var id = rows.one(
                UUID.class,
                "insert into organisation.organisation (code, kind, province, parent_id, in_force)"
                        + " values (?, ?, ?, nullif(?, '')::uuid, '[2010-01-01,)') returning id",
                "R" + NUMBER.incrementAndGet() + "-" + province,
                kind,
                province,
                Objects.toString(parent, ""));
        rows.change(
                "insert into organisation.name (organisation_id, name, short_name, in_force) values (?, ?, ?, '[2010-01-01,)')",
                id,
                name,
                name);
        return id;
    }

    UUID person(String province, String name) {
        return rows.one(
                UUID.class,
                "insert into organisation.person (province, full_name) values (?, ?) returning id",
                province,
                name);
    }

    /** A post of a body with places approved since 2020. */
    UUID post(String province, UUID body, String name, int approved) {
        var id = rows.one(
                UUID.class,
                "insert into organisation.post (province, name) values (?, ?) returning id",
                province,
                name);
        rows.change(
                "insert into organisation.post_place (post_id, organisation_id, in_force) values (?, ?, '[2020-01-01,)')",
                id,
                body);
        rows.change(
                "insert into organisation.post_quota (post_id, approved, in_force, decision, decided_on)"
                        + " values (?, ?, '[2020-01-01,)', '1/QĐ-TEST', '2019-12-20')",
                id,
                approved);
        return id;
    }

    void holds(String province, UUID post, UUID person) {
        rows.change(
                "insert into organisation.assignment (province, post_id, person_id, kind, in_force, decision, decided_on)"
                        + " values (?, ?, ?, 'OFFICIAL', '[2020-01-01,)', '2/QĐ-TEST', '2019-12-20')",
                province,
                post,
                person);
    }

    MvcTestResult get(Actor actor, String address) {
        return today(() -> mvc.get().uri(address).with(office.signedIn(actor)).exchange());
    }

    MvcTestResult post(Actor actor, String address, String... fields) {
        var request = mvc.post().uri(address).with(office.signedIn(actor));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        var filled = request;
        return today(filled::exchange);
    }

    private static <T> T today(Supplier<T> work) {
        var morning = TODAY.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant();
        return OfficeClock.at(morning, work);
    }

    private Actor account(String province, UUID organisation, String role) {
        var username = "so-bo-may-" + NUMBER.incrementAndGet();
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
}
