package vn.khuyencong.programme.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.programme.ProgressReader;
import vn.khuyencong.programme.Scopes;
import vn.khuyencong.shared.NotFound;

/** Gathers the page of an indicator in one transaction. */
@Component
@Transactional(readOnly = true)
class IndicatorPages {

    private final ProgrammeReader reader;
    private final ProgressReader progress;
    private final Scopes scopes;

    IndicatorPages(ProgrammeReader reader, ProgressReader progress, Scopes scopes) {
        this.reader = reader;
        this.progress = progress;
        this.scopes = scopes;
    }

    /** @throws NotFound if the edition has no such indicator, or is not the reader's to see */
    IndicatorPage page(UUID edition, UUID thread) {
        var look = reader.look(edition);
        var indicator = look.contents().indicators().stream()
                .filter(one -> one.thread().equals(thread))
                .findFirst()
                .orElseThrow(() -> new NotFound("No indicator " + thread));
        return new IndicatorPage(look, progress.of(look.programme(), look.contents()), indicator, scopes.all());
    }
}
