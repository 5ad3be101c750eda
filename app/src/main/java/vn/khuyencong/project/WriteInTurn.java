package vn.khuyencong.project;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Stale;

/** One person writes in a form at a time; the next one waits, asks, or takes over after a while of silence. */
@Service
public class WriteInTurn {

    private final Writers writers;
    private final Writings writings;

    WriteInTurn(Writers writers, Writings writings) {
        this.writers = writers;
        this.writings = writings;
    }

    /** What the actor had typed when somebody else was first, as JSON. */
    public record Aside(String typed, Instant at) {}

    /**
     * Opens the form for the actor, or says who has it.
     *
     * @throws vn.khuyencong.shared.NotAllowed if it is not hers to write in
     */
    @Transactional
    public Optional<Writing> open(UUID project) {
        writers.require(project);
        var there = writings.of(project);
        if (there.isPresent() && there.get().isSomebodyElse()) {
            return there;
        }
        if (there.isEmpty()) {
            writings.take(project);
        } else {
            writings.renew(project);
        }
        return Optional.empty();
    }

    /** Takes over from somebody who has been silent. @throws Stale if she types again */
    @Transactional
    public void takeOver(UUID project) {
        writers.require(project);
        var there = writings.of(project);
        if (there.isPresent() && there.get().isSomebodyElse() && !there.get().silent()) {
            throw new Stale(there.get().who() + " writes in " + project);
        }
        writings.take(project);
    }

    /** The actor leaves the form to others. */
    @Transactional
    public void leave(UUID project) {
        writers.require(project);
        writings.leave(project);
    }

    /** Keeps what the actor had typed beside the file, where somebody else was first. */
    @Transactional
    public void keepAside(UUID project, String typed) {
        writers.require(project);
        writings.keepAside(project, typed);
    }

    @Transactional(readOnly = true)
    public Optional<Aside> aside(UUID project) {
        return writings.aside(project).map(kept -> new Aside(kept.typed(), kept.at()));
    }

    @Transactional
    public void letGo(UUID project) {
        writings.letGo(project);
    }
}
