package vn.khuyencong.programme.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.programme.ProgressReader;
import vn.khuyencong.programme.Scopes;
import vn.khuyencong.web.Problems;

/** Gathers the page of a programme in one transaction. */
@Component
@Transactional(readOnly = true)
class ProgrammePages {

    private final ProgrammeReader reader;
    private final ProgressReader progress;
    private final Scopes scopes;
    private final OfficeClock clock;

    ProgrammePages(ProgrammeReader reader, ProgressReader progress, Scopes scopes, OfficeClock clock) {
        this.reader = reader;
        this.progress = progress;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param number of the edition; empty: the one in force, or the latest */
    ProgrammePage page(UUID programme, @Nullable Integer number) {
        return page(reader.look(programme, number), MoveForm.empty(clock.today()), Problems.NONE, false);
    }

    /** The page of one edition. */
    ProgrammePage of(UUID edition) {
        return page(reader.look(edition), MoveForm.empty(clock.today()), Problems.NONE, false);
    }

    ProgrammePage refused(UUID edition, MoveForm form, Problems problems) {
        return page(reader.look(edition), form, problems, false);
    }

    ProgrammePage refusedAdjusting(UUID programme, MoveForm form, Problems problems) {
        return page(reader.look(programme, null), form, problems, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    ProgrammePage overtaken(UUID edition, MoveForm form) {
        return page(reader.look(edition), form, Problems.NONE, true);
    }

    ProgrammePage overtakenAdjusting(UUID programme, MoveForm form) {
        return page(reader.look(programme, null), form, Problems.NONE, true);
    }

    private ProgrammePage page(ProgrammeReader.Look look, MoveForm form, Problems problems, boolean overtaken) {
        return new ProgrammePage(
                look,
                progress.of(look.programme(), look.contents().indicators()),
                scopes.all(),
                form,
                problems,
                overtaken);
    }
}
