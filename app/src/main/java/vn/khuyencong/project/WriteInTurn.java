package vn.khuyencong.project;

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

    /**
     * Opens the form for the actor, or says who has it.
     *
     * @param project one that whoever calls has seen to be the actor's to write in
     */
    @Transactional
    public Optional<Writing> open(UUID project) {
        return writings.takeOrRenew(project) ? Optional.empty() : writings.of(project);
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

    @Transactional
    public void letGo(UUID project) {
        writings.letGo(project);
    }
}
