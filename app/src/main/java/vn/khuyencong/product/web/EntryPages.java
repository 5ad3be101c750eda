package vn.khuyencong.product.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.product.voting.EntryView;
import vn.khuyencong.product.web.EntryPage.Asked;
import vn.khuyencong.product.web.EntryPage.May;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Problems;

/** Puts the page of an entry together. */
@Component
@Transactional(readOnly = true)
class EntryPages {

    private final EntryView view;
    private final ProductReader products;
    private final RoundReader reader;
    private final Surroundings around;

    EntryPages(EntryView view, ProductReader products, RoundReader reader, Surroundings around) {
        this.view = view;
        this.products = products;
        this.reader = reader;
        this.around = around;
    }

    EntryPage page(UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        var seen = view.of(id);
        var entry = seen.entry();
        var product = products.page(entry.product());
        var rights = seen.rights();
        return new EntryPage(
                entry,
                seen.round(),
                entry.stage().isOpen() ? product : product.saying(entry.about()),
                around.names(),
                product.today(),
                asked(seen),
                rights.keeps() || rights.prepares() ? seen.missing() : List.of(),
                seen.complaints(),
                reader.movesOf(id),
                new May(
                        rights.writes(),
                        rights.withdraws(),
                        rights.checks(),
                        rights.scores(),
                        rights.complains(),
                        rights.answers(),
                        rights.corrects()),
                typed,
                stale,
                problems);
    }

    private static List<Asked> asked(EntryView.Seen seen) {
        var all = new ArrayList<Asked>();
        for (var paper : seen.asked()) all.add(new Asked(paper, true, files(seen.papers(), paper)));
        for (var paper : seen.ifAny()) all.add(new Asked(paper, false, files(seen.papers(), paper)));
        return all;
    }

    private static List<PaperFile> files(List<Attachment> papers, RequiredPaper of) {
        return papers.stream()
                .filter(paper -> paper.slot().equals(of.code()))
                .map(Attachment::paper)
                .toList();
    }
}
