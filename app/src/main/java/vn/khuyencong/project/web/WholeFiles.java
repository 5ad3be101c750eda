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
    private final ResultPart results;

    WholeFiles(ProjectPages pages, MonthlyPart months, EvidencePart evidence, ResultPart results) {
        this.pages = pages;
        this.months = months;
        this.evidence = evidence;
        this.results = results;
    }

    /** The file, the months of it, what is recorded besides papers, and what became of it. */
    record Whole(ProjectPage page, MonthlyMonths months, EvidenceCard evidence, ResultCard results) {}

    Whole of(UUID id) {
        var page = pages.page(id);
        return new Whole(page, months.of(page), evidence.of(page), results.of(page));
    }
}
