package vn.khuyencong.programme;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.programme.ProgrammeOutcome.Done;
import vn.khuyencong.programme.ProgrammeOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way an edition moves: locked, checked, decided, recorded, and whoever is next told of it. */
@Component
class EditionMoves {

    private final Programmes programmes;
    private final ProgrammeLog log;
    private final ProgrammeRoles roles;
    private final ProgrammeNews news;

    EditionMoves(Programmes programmes, ProgrammeLog log, ProgrammeRoles roles, ProgrammeNews news) {
        this.programmes = programmes;
        this.log = log;
        this.roles = roles;
        this.news = news;
    }

    /** What the rules say of a locked edition. */
    sealed interface Ruling {

        /** Let it be: the edition after it, what its history says, and the article behind it. */
        record Let(
                Edition after,
                String note,
                String paper,
                @Nullable UUID basis) implements Ruling {}

        record Against(List<Finding> findings) implements Ruling {}
    }

    /**
     * Makes a step if the rules let it be. They change nothing themselves before they let it be.
     *
     * @throws Stale if somebody else has changed the edition since the actor saw it
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    ProgrammeOutcome make(EditionStep step, UUID id, int version, BiFunction<Programme, Edition, Ruling> rules) {
        var edition = programmes.lock(id);
        var programme = programmes.get(edition.programme());
        roles.require(step, programme.tier(), programme.province());
        if (step != EditionStep.SAVE && log.isRepeated(step, id, version)) {
            return new Done(edition);
        }
        if (edition.version() != version) {
            throw new Stale("Edition " + id + " was changed by somebody else");
        }
        if (!step.canFollow(edition.stage())) {
            return new Refused(List.of(Finding.of("programme.step-not-allowed")));
        }
        return switch (rules.apply(programme, edition)) {
            case Ruling.Let let -> done(step, programme, edition, let);
            case Ruling.Against(var findings) -> new Refused(findings);
        };
    }

    private Done done(EditionStep step, Programme programme, Edition before, Ruling.Let let) {
        programmes.save(let.after(), let.basis());
        log.record(step, before.id(), before.version(), let.note(), let.paper());
        news.tell(step, programme, let.after());
        return new Done(let.after().next());
    }
}
