package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.RecoveryNorms;
import vn.khuyencong.project.MarkRecovery;
import vn.khuyencong.project.Recoveries;
import vn.khuyencong.web.Problems;

/** Gathers the page of the mark of recovery in one transaction. */
@Component
@Transactional(readOnly = true)
class RecoveryPages {

    private final ProjectPages pages;
    private final Recoveries recoveries;
    private final MarkRecovery marking;
    private final RecoveryNorms norms;

    RecoveryPages(ProjectPages pages, Recoveries recoveries, MarkRecovery marking, RecoveryNorms norms) {
        this.pages = pages;
        this.recoveries = recoveries;
        this.marking = marking;
        this.norms = norms;
    }

    RecoveryPage page(UUID id, Map<String, String> typed, Problems problems) {
        var file = pages.page(id);
        return new RecoveryPage(
                file, recoveries.of(id).orElse(null), norms.grounds(), marking.may(file.project()), typed, problems);
    }
}
