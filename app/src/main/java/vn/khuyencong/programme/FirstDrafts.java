package vn.khuyencong.programme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first draft of a programme, from the programme and the results of the years before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstDrafts {

    private final Programmes programmes;
    private final ContentRows contents;
    private final Results results;

    FirstDrafts(Programmes programmes, ContentRows contents, Results results) {
        this.programmes = programmes;
        this.contents = contents;
        this.results = results;
    }

    /** @param growth percent */
    Contents draw(Programme programme, int growth) {
        var years = programme.to() - programme.from() + 1;
        var before = programmes.before(programme.province(), programme.tier(), programme.from());
        var last = before.flatMap(earlier -> programmes.inForce(earlier.id()))
                .map(contents::of)
                .orElse(Contents.NONE);
        var from = before.map(Programme::from).orElse(programme.from() - years);
        var to = before.map(Programme::to).orElse(programme.from() - 1);
        var achieved = results.tallies(new Span(programme.province(), programme.tier(), from, to), last.indicators());
        return DraftRules.draw(programme, last, new DraftRules.Past(from, to, achieved), growth);
    }
}
