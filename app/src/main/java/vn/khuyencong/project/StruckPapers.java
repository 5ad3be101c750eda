package vn.khuyencong.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Finding;

/** The papers of what was struck, of the file as a whole or of a place of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StruckPapers {

    private final ForceMajeureLaw law;
    private final PaperLists lists;
    private final CurrentActor current;

    StruckPapers(ForceMajeureLaw law, PaperLists lists, CurrentActor current) {
        this.law = law;
        this.lists = lists;
        this.current = current;
    }

    /** The explanation, the minutes, the vouchers that are not there. */
    List<Finding> missing(Project project, ForceMajeure.Kept struck) {
        var place = struck.told().place();
        var there = place == null
                ? lists.there(project)
                : lists.thereByPlace(project).getOrDefault(place, Set.of());
        return law.papers(project, struck, there).missing();
    }

    UUID actor() {
        return current.get().account();
    }
}
