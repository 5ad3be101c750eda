package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Source;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.project.ChooseSource;
import vn.khuyencong.project.KeepCounterpart;
import vn.khuyencong.web.Problems;

/** Gathers the page of the sources of a đề án in one transaction. */
@Component
@Transactional(readOnly = true)
class SourcePages {

    private final ProjectPages pages;
    private final Sources sources;
    private final ChooseSource chooseSource;
    private final KeepCounterpart counterpart;
    private final OfficeClock clock;

    SourcePages(
            ProjectPages pages,
            Sources sources,
            ChooseSource chooseSource,
            KeepCounterpart counterpart,
            OfficeClock clock) {
        this.pages = pages;
        this.sources = sources;
        this.chooseSource = chooseSource;
        this.counterpart = counterpart;
        this.clock = clock;
    }

    SourcePage page(UUID id, Map<String, String> typed, Problems problems) {
        var file = pages.page(id);
        var project = file.project();
        var tier = project.scope().tier();
        var lines = new ArrayList<SourcePage.Line>();
        for (var source : Source.of(tier)) {
            lines.add(new SourcePage.Line(
                    source,
                    sources.rule(source, tier, project.province(), clock.today())
                            .orElse(null)));
        }
        return new SourcePage(
                file,
                lines,
                chooseSource.may(project),
                counterpart.mayEnter(project),
                counterpart.mayAnswer(project),
                typed,
                problems);
    }
}
