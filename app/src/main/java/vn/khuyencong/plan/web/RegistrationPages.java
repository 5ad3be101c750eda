package vn.khuyencong.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.OpenRegistration;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/** Gathers the pages of registration rounds, each in one transaction. */
@Component
@Transactional(readOnly = true)
class RegistrationPages {

    private final Registrations registrations;
    private final OpenRegistration openRegistration;
    private final CurrentActor current;
    private final OfficeClock clock;

    RegistrationPages(
            Registrations registrations, OpenRegistration openRegistration, CurrentActor current, OfficeClock clock) {
        this.registrations = registrations;
        this.openRegistration = openRegistration;
        this.current = current;
        this.clock = clock;
    }

    RegistrationListPage list(RegistrationForm form, Problems problems) {
        var may = openRegistration.may(Tier.LOCAL) || openRegistration.may(Tier.NATIONAL);
        return new RegistrationListPage(
                registrations.rows(),
                may ? registrations.couldBeAsked(current.get().provinceOrFail()) : List.of(),
                clock.today(),
                form,
                problems);
    }

    RegistrationPage one(UUID id, @Nullable UUID body, String letter, String on, Problems problems) {
        var round = registrations.get(id);
        return new RegistrationPage(
                round,
                registrations.asked(id),
                clock.today(),
                openRegistration.may(round.tier()),
                body,
                letter,
                on,
                problems);
    }
}
