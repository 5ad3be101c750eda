package vn.khuyencong.project.forms;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Projects;

/** The file whose papers are packed, and who asks for them. */
@Component
@Transactional(readOnly = true)
class PackedFiles {

    private final Projects projects;
    private final CurrentActor current;
    private final OfficeClock clock;

    PackedFiles(Projects projects, CurrentActor current, OfficeClock clock) {
        this.projects = projects;
        this.current = current;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    Project get(UUID id) {
        return projects.get(id);
    }

    boolean readsAsOfficial() {
        return current.get().role().isOfficial();
    }

    LocalDate today() {
        return clock.today();
    }
}
