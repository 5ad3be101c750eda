package vn.khuyencong.project.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a file with the cards of the work under way, in one transaction. */
@Component
@Transactional(readOnly = true)
class WholeFiles {

    private final ProjectPages pages;
    private final MonthlyPart months;
    private final EvidencePart evidence;

    WholeFiles(ProjectPages pages, MonthlyPart months, EvidencePart evidence) {
        this.pages = pages;
        this.months = months;
        this.evidence = evidence;
    }

    /** The file, the months of it, and what is recorded besides papers. */
    record Whole(ProjectPage page, MonthlyMonths months, EvidenceCard evidence) {}

    Whole of(UUID id) {
        var page = pages.page(id);
        return new Whole(page, months.of(page), evidence.of(page));
    }
}
