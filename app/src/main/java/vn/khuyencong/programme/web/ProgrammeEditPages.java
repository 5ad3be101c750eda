package vn.khuyencong.programme.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.programme.Scopes;
import vn.khuyencong.web.Problems;

/** Gathers the form of an edition in one transaction. */
@Component
@Transactional(readOnly = true)
class ProgrammeEditPages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProgrammeReader reader;
    private final Scopes scopes;

    ProgrammeEditPages(ProgrammeReader reader, Scopes scopes) {
        this.reader = reader;
        this.scopes = scopes;
    }

    /** The form as it was last typed, or as the edition has it. */
    ProgrammeEditPage open(UUID edition) {
        var look = reader.look(edition);
        var form = reader.draft(edition)
                .map(ProgrammeEditPages::form)
                .orElseGet(() -> ProgrammeForm.of(look.programme(), look.contents()));
        return new ProgrammeEditPage(
                look.programme(), look.edition(), form, look.edition().version(), scopes.all(), Problems.NONE);
    }

    /** @param version what the form goes on with; empty: the edition as it now is */
    ProgrammeEditPage again(UUID edition, ProgrammeForm form, Problems problems, @Nullable Integer version) {
        var look = reader.look(edition);
        return new ProgrammeEditPage(
                look.programme(),
                look.edition(),
                form,
                version == null ? look.edition().version() : version,
                scopes.all(),
                problems);
    }

    ProgrammeReading read(UUID edition, ProgrammeForm form) {
        return ProgrammeReading.of(form, reader.look(edition).programme(), scopes.all());
    }

    static String json(ProgrammeForm form) {
        return JSON.writeValueAsString(form.values());
    }

    private static ProgrammeForm form(String typed) {
        return new ProgrammeForm(JSON.readValue(typed, new TypeReference<Map<String, String>>() {}));
    }
}
