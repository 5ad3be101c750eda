package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    List<Organisation> bodies(String province) {
        return bodies.bodies(province);
    }
}
