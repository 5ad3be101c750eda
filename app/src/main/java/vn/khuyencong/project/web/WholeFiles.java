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

    WholeFiles(ProjectPages pages, MonthlyPart months) {
        this.pages = pages;
        this.months = months;
    }

    /** The file, and the months of it. */
    record Whole(ProjectPage page, MonthlyMonths months) {}

    Whole of(UUID id) {
        var page = pages.page(id);
        return new Whole(page, months.of(page));
    }
}
