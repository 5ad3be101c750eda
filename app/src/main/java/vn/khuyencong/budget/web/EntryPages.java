package vn.khuyencong.budget.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.CorrectEntry;
import vn.khuyencong.budget.Correction;
import vn.khuyencong.budget.Corrections;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;

/** Gathers the page of one entry in one transaction. */
@Component
@Transactional(readOnly = true)
class EntryPages {

    private final Funds funds;
    private final Corrections corrections;
    private final CorrectEntry correctEntry;

    EntryPages(Funds funds, Corrections corrections, CorrectEntry correctEntry) {
        this.funds = funds;
        this.corrections = corrections;
        this.correctEntry = correctEntry;
    }

    /** @throws NotFound if there is no such entry among those the reader may see */
    EntryPage page(UUID id, CorrectionForm form, Problems problems) {
        var named = funds.entry(id).orElseThrow(() -> new NotFound("No entry " + id));
        var entry = named.entry();
        var asked = corrections.of(id);
        var waits = asked.stream().anyMatch(Correction::waits);
        return new EntryPage(
                entry,
                named.code(),
                asked,
                correctEntry.mayAsk()
                        && entry.kind().isCorrectable()
                        && entry.reverses() == null
                        && !entry.undone()
                        && !waits,
                asked.stream().filter(correctEntry::mayAnswer).findFirst().orElse(null),
                form,
                problems);
    }
}
