package vn.khuyencong.programme.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.FigureReader;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.programme.ProgressReader;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.programme.Scopes;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Paging;

/** Gathers the page of an indicator in one transaction. */
@Component
@Transactional(readOnly = true)
class IndicatorPages {

    private final ProgrammeReader reader;
    private final ProgressReader progress;
    private final FigureReader figures;
    private final Scopes scopes;

    IndicatorPages(ProgrammeReader reader, ProgressReader progress, FigureReader figures, Scopes scopes) {
        this.reader = reader;
        this.progress = progress;
        this.figures = figures;
        this.scopes = scopes;
    }

    /** @throws NotFound if the edition has no such indicator, or is not the reader's to see */
    IndicatorPage page(UUID edition, UUID thread) {
        var of = find(edition, thread);
        var look = of.look();
        var indicator = of.indicator();
        var programme = look.programme();
        var reckoned = progress.of(programme, List.of(indicator));
        return new IndicatorPage(
                look,
                reckoned.with(figures.each(programme, indicator, reckoned.tallies())),
                indicator,
                indicator.measure().isReckoned() ? figures.places(programme, indicator) : List.of(),
                scopes.all());
    }

    /**
     * A figure of it.
     *
     * @param paging which of its đề án
     * @param whole  all of them
     * @throws NotFound if the edition has no such indicator, or none that is reckoned
     */
    FigurePage figure(UUID edition, UUID thread, Part part, Cut cut, Paging paging, boolean whole) {
        var of = find(edition, thread);
        if (!of.indicator().measure().isReckoned()) {
            throw new NotFound("Nothing is reckoned for the indicator " + thread);
        }
        var figure = figures.of(
                of.look().programme(),
                of.indicator(),
                part,
                cut,
                whole ? 0 : paging.offset(),
                whole ? null : paging.size());
        return new FigurePage(of, part, cut, figure, paging.withTotal(figure.count()));
    }

    private IndicatorAddress find(UUID edition, UUID thread) {
        var look = reader.look(edition);
        return look.contents().indicators().stream()
                .filter(one -> one.thread().equals(thread))
                .findFirst()
                .map(indicator -> new IndicatorAddress(look, indicator))
                .orElseThrow(() -> new NotFound("No indicator " + thread));
    }
}
