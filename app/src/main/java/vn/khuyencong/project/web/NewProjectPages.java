package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the page together on which a đề án is opened. */
@Component
@Transactional(readOnly = true)
class NewProjectPages {

    private static final String FIELD = "establishment";

    private final FindEstablishments establishments;
    private final Needs needs;
    private final EditChoices choices;
    private final CurrentActor current;

    NewProjectPages(FindEstablishments establishments, Needs needs, EditChoices choices, CurrentActor current) {
        this.establishments = establishments;
        this.needs = needs;
        this.choices = choices;
        this.current = current;
    }

    NewProjectPage page(@Nullable UUID need, String requestId, Map<String, String> typed, Problems problems) {
        if (current.get().role() != Role.CENTRE) {
            throw new NotAllowed("Only a centre opens projects");
        }
        return new NewProjectPage(
                need == null ? null : needs.get(need),
                requestId,
                typed,
                establishments.pick(
                        FIELD, typed.getOrDefault(EstablishmentPick.wordsOf(FIELD), ""), typed.getOrDefault(FIELD, "")),
                choices.activities(),
                problems);
    }
}
