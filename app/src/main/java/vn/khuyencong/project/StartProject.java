package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.Needs;

/** The centre opens a đề án, of a need that was sent or for an establishment of its choice (lập đề án). */
@Service
public class StartProject {

    private final Drafts drafts;
    private final NewFiles files;
    private final Needs needs;
    private final Establishments establishments;

    StartProject(Drafts drafts, NewFiles files, Needs needs, Establishments establishments) {
        this.drafts = drafts;
        this.files = files;
        this.needs = needs;
        this.establishments = establishments;
    }

    /** What the centre begins with. */
    public sealed interface Start {

        /** Becomes the file's id, so that a double click makes one file. */
        UUID request();

        /** Out of a need, which is answered by it. */
        record OfNeed(UUID request, UUID need, int needVersion) implements Start {}

        /** For a group of places that are named after the approval. */
        record OfGroup(UUID request, String activity, String title) implements Start {}

        /** For an establishment that the centre has chosen. */
        record ForEstablishment(UUID request, UUID establishment, ProjectKind kind, String activity, String title)
                implements Start {

            /** Of the usual kind, for this one establishment. */
            public ForEstablishment(UUID request, UUID establishment, String activity, String title) {
                this(request, establishment, ProjectKind.NAMED, activity, title);
            }
        }
    }

    /** Opens the file. @return its id */
    @Transactional
    public UUID start(Start start) {
        if (!drafts.exists(start.request())) {
            open(start);
        }
        return start.request();
    }

    private void open(Start start) {
        switch (start) {
            case Start.OfNeed(var request, var id, var version) -> {
                var need = needs.get(id);
                files.open(request, establishments.get(need.establishment()), need);
                needs.takeUp(id, version);
            }
            case Start.OfGroup(var request, var activity, var title) -> files.openGroup(request, activity, title);
            case Start.ForEstablishment(var request, var establishment, var kind, var activity, var title) ->
                files.open(request, establishments.get(establishment), kind, activity, title);
        }
    }
}
