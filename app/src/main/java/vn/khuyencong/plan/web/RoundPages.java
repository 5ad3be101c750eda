package vn.khuyencong.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.plan.AskedBodies;
import vn.khuyencong.plan.ClosingMoves;
import vn.khuyencong.plan.RegistrationOffice;
import vn.khuyencong.plan.RegistrationPapers;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/** Gathers the page of one registration round in one transaction. */
@Component
@Transactional(readOnly = true)
class RoundPages {

    private final Registrations registrations;
    private final RoundParts parts;
    private final RegistrationOffice office;
    private final Permissions permissions;

    RoundPages(Registrations registrations, RoundParts parts, RegistrationOffice office, Permissions permissions) {
        this.registrations = registrations;
        this.parts = parts;
        this.office = office;
        this.permissions = permissions;
    }

    /** What belongs to a round. */
    @Component
    static class RoundParts {

        private final AskedBodies bodies;
        private final ClosingMoves moves;
        private final Attachments attachments;

        RoundParts(AskedBodies bodies, ClosingMoves moves, Attachments attachments) {
            this.bodies = bodies;
            this.moves = moves;
            this.attachments = attachments;
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    RegistrationPage page(UUID id, AskedQuery query, RoundForms forms) {
        var round = registrations.get(id);
        var asked = parts.bodies.of(id);
        var shown = query.narrows() ? parts.bodies.of(id, query.filter()) : asked;
        return new RegistrationPage(
                round,
                asked,
                query,
                shown,
                new Paging(query.number(), Paging.DEFAULT_SIZE, shown.size(), query.query()),
                parts.attachments.list(RegistrationPapers.MATTER, id),
                parts.moves.of(id),
                office.may(round.tier()),
                asked.stream()
                        .filter(one -> !one.isAnswered() && office.mayAnswer(round.tier(), one.organisation()))
                        .map(one -> new Option(one.organisation().toString(), one.name()))
                        .toList(),
                permissions.may(Verb.LIST, Matter.PLAN),
                office.today(),
                forms);
    }

    /** The bodies of a round, of a filter. */
    List<AskedBodies.Asked> bodies(UUID id, AskedQuery query) {
        return parts.bodies.of(registrations.get(id).id(), query.filter());
    }
}
