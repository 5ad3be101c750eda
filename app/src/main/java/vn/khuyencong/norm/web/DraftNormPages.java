package vn.khuyencong.norm.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.cost.CostAnalysis;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the form of a drafted norm together: the rounded median, and why, as far as the figures can say. */
@Component
@Transactional(readOnly = true)
class DraftNormPages {

    private final CostReader reader;
    private final CostAnalysis analysis;
    private final Justification justification;
    private final Provisions provisions;
    private final Documents documents;

    DraftNormPages(
            CostReader reader,
            CostAnalysis analysis,
            Justification justification,
            Provisions provisions,
            Documents documents) {
        this.reader = reader;
        this.analysis = analysis;
        this.justification = justification;
        this.provisions = provisions;
        this.documents = documents;
    }

    /** The median of what is no outlier, rounded; and the reasons in words. Both may be changed. */
    DraftNormPage open(String item, CostQuery.Typed typed, Locale locale) {
        var study = study(item, typed);
        var costs = study.costs();
        var filled = new HashMap<String, String>();
        var kept = costs.kept();
        if (kept != null) {
            var rounding = analysis.rounding(study.query().province());
            filled.put("amount", costs.figure().shown(rounding.down(kept.median())));
            filled.put("reason", justification.of(study.query(), costs, rounding, locale));
        }
        return page(study, filled, Problems.NONE);
    }

    DraftNormPage sent(String item, Map<String, String> sent) {
        return page(study(item, CostController.typed(sent)), sent, Problems.NONE);
    }

    DraftNormPage again(DraftNormPage page, Problems problems) {
        return new DraftNormPage(page.query(), page.costs(), page.typed(), page.provisions(), problems);
    }

    private ItemCostsPage study(String item, CostQuery.Typed typed) {
        var study = reader.item(item, typed);
        if (!study.may()) throw new NotAllowed("May not draft norms");
        return study;
    }

    private DraftNormPage page(ItemCostsPage study, Map<String, String> typed, Problems problems) {
        ItemCosts costs = study.costs();
        return new DraftNormPage(
                study.query(), costs, typed, options(study.query().province()), problems);
    }

    private List<Option> options(String province) {
        var own = documents.all().stream()
                .filter(document -> province.equals(document.province()))
                .map(Document::id)
                .collect(Collectors.toUnmodifiableSet());
        return provisions.all().stream()
                .filter(provision -> own.contains(provision.document()))
                .map(provision -> new Option(provision.id().toString(), provision.number() + ", " + provision.place()))
                .toList();
    }
}
