package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.plan.AskedBodies;
import vn.khuyencong.plan.RegistrationOffice;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.plan.Registrations.Row;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the list of registration rounds in one transaction. */
@Component
@Transactional(readOnly = true)
class RegistrationPages {

    private final Registrations registrations;
    private final AskedBodies bodies;
    private final RegistrationOffice office;
    private final Permissions permissions;
    private final CurrentActor current;

    RegistrationPages(
            Registrations registrations,
            AskedBodies bodies,
            RegistrationOffice office,
            Permissions permissions,
            CurrentActor current) {
        this.registrations = registrations;
        this.bodies = bodies;
        this.office = office;
        this.permissions = permissions;
        this.current = current;
    }

    RegistrationListPage list(RegistrationQuery query, RegistrationForm form, Problems problems) {
        var may = office.may(Tier.LOCAL) || office.may(Tier.NATIONAL);
        var rows = rows(query);
        return new RegistrationListPage(
                query,
                rows,
                new Paging(query.number(), Paging.DEFAULT_SIZE, rows.size(), query.query()),
                may ? bodies.couldBeAsked(current.get().provinceOrFail()) : List.of(),
                permissions.may(Verb.LIST, Matter.PLAN),
                today(),
                form,
                problems);
    }

    /** Every round of a filter. */
    List<Row> rows(RegistrationQuery query) {
        return registrations.rows(query.filter());
    }

    RegistrationForm empty() {
        return RegistrationForm.empty(today());
    }

    LocalDate today() {
        return office.today();
    }
}
