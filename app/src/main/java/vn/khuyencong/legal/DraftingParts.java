package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.Organisation;

/** What stands around a drafting task: its documents, the opinions, who may be named, what has happened. */
@Component
class DraftingParts {

    private final Documents documents;
    private final DraftingOpinions opinions;
    private final DraftingLog log;
    private final ReviewDocuments bodies;

    DraftingParts(Documents documents, DraftingOpinions opinions, DraftingLog log, ReviewDocuments bodies) {
        this.documents = documents;
        this.opinions = opinions;
        this.log = log;
        this.bodies = bodies;
    }

    @Nullable
    Document document(@Nullable UUID id) {
        return id == null ? null : documents.find(id);
    }

    List<DraftingOpinion> opinions(UUID task) {
        return opinions.of(task);
    }

    List<DraftingMove> moves(UUID task) {
        return log.of(task);
    }

    /** The bodies that may lead, and the one that does, under its name of the day on which the task ended. */
    List<Organisation> bodies(DraftingTask task, List<DraftingMove> moves) {
        var ended = task.stage().isEnd() && !moves.isEmpty();
        return bodies.bodies(
                task.province(),
                ended ? LocalDate.ofInstant(moves.getFirst().at(), OfficeClock.ZONE) : null,
                Set.of(task.lead()));
    }
}
