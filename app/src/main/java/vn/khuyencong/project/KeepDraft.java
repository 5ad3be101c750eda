package vn.khuyencong.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Stale;

/** Keeps what is being typed, as typed, however incomplete (lưu nháp). */
@Service
public class KeepDraft {

    private final Drafts drafts;
    private final Writers writers;
    private final Writings writings;
    private final OfficeClock clock;

    KeepDraft(Drafts drafts, Writers writers, Writings writings, OfficeClock clock) {
        this.drafts = drafts;
        this.writers = writers;
        this.writings = writings;
        this.clock = clock;
    }

    /**
     * Keeps the form.
     *
     * @param seen  when the draft was saved that the form was opened with; empty where there was none
     * @param typed the whole form as JSON
     * @return when it was kept
     * @throws Stale if somebody else has typed or decided since
     */
    @Transactional
    public Instant keep(UUID id, int version, @Nullable Instant seen, String typed) {
        writers.require(id);
        if (writings.of(id).filter(Writing::isSomebodyElse).isPresent()) {
            throw new Stale("Somebody else writes in " + id);
        }
        writings.renew(id);
        if (!drafts.keep(id, version, seen, typed)) {
            throw new Stale("The draft of " + id + " was changed by somebody else");
        }
        return clock.instant();
    }
}
