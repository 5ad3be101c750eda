package vn.khuyencong.norm.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.PastCost.Source;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.CostSpread;
import vn.khuyencong.norm.cost.Figure;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.norm.cost.NormRounding;
import vn.khuyencong.web.Texts;

/** Why a norm is what it is, told from the figures: how many, how they lie, what was left out and why, how it was rounded. */
@Component
class Justification {

    private final Texts texts;

    Justification(Texts texts) {
        this.texts = texts;
    }

    String of(Query query, ItemCosts costs, NormRounding rounding, Locale locale) {
        var all = costs.all();
        var kept = costs.kept();
        if (all == null || kept == null) return "";
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(
                locale,
                "norm.etn.because.rows",
                costs.rows().size(),
                costs.from(Source.ACCEPTED),
                costs.from(Source.ESTIMATED),
                costs.from(Source.IMPORTED),
                String.valueOf(query.from()),
                String.valueOf(query.until())));
        var outliers = costs.outliers();
        sentences.add(
                outliers.isEmpty()
                        ? texts.text(
                                locale,
                                "norm.etn.because.none-out",
                                costs.rule().shown())
                        : texts.text(
                                locale,
                                "norm.etn.because.out",
                                outliers.size(),
                                list(costs.figure(), outliers),
                                costs.rule().shown(),
                                costs.figure().shown(all.lower()),
                                costs.figure().shown(all.upper())));
        sentences.add(spread(costs.figure(), kept, locale));
        sentences.add(texts.text(
                locale,
                "norm.etn.because.rounded",
                costs.figure().shown(kept.median()),
                rounding.digits(),
                costs.figure().shown(rounding.down(kept.median()))));
        return String.join(" ", sentences);
    }

    private String spread(Figure figure, CostSpread kept, Locale locale) {
        return texts.text(
                locale,
                "norm.etn.because.spread",
                kept.count(),
                figure.shown(kept.median()),
                figure.shown(kept.lower()),
                figure.shown(kept.upper()),
                figure.shown(kept.range()),
                figure.shown(kept.least()),
                figure.shown(kept.most()));
    }

    private static String list(Figure figure, List<ItemCosts.Row> outliers) {
        return outliers.stream()
                .map(row -> figure.shown(row.value()) + " (" + row.cost().label() + ")")
                .collect(Collectors.joining("; "));
    }
}
