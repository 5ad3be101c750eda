package vn.khuyencong.project.web;

import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the page together on which a đề án is opened. */
@Component
@Transactional(readOnly = true)
class NewProjectPages {

    private final DSLContext db;
    private final Needs needs;
    private final EditChoices choices;
    private final CurrentActor current;

    NewProjectPages(DSLContext db, Needs needs, EditChoices choices, CurrentActor current) {
        this.db = db;
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
                need == null ? establishments() : List.of(),
                choices.activities(),
                problems);
    }

    private List<Option> establishments() {
        return db.select(PUB_ESTABLISHMENT.ID, PUB_ESTABLISHMENT.NAME)
                .from(PUB_ESTABLISHMENT)
                .orderBy(PUB_ESTABLISHMENT.NAME.collate("vi-x-icu"))
                .fetch(row -> new Option(row.value1().toString(), row.value2()));
    }
}
