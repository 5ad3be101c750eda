package vn.khuyencong.norm.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.norm.cost.CostSpread;
import vn.khuyencong.norm.cost.Figure;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.web.Texts;

/** The study of past costs as a file for Excel, item by item. */
@Component
class CostExport {

    private final Texts texts;

    CostExport(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<Resource> of(CostsPage page, Locale locale) {
        List<Column<ItemCosts>> columns = List.of(
                Column.text(
                        texts.text(locale, "norm.etn.code"), item -> item.item().code()),
                Column.text(
                        texts.text(locale, "norm.etn.item"),
                        item -> item.item().name().vi()),
                Column.text(
                        texts.text(locale, "norm.etn.unit"),
                        item -> item.item().unit().vi()),
                Column.number(
                        texts.text(locale, "norm.etn.count"),
                        item -> item.rows().size()),
                Column.number(
                        texts.text(locale, "norm.etn.outliers"),
                        item -> item.outliers().size()),
                figure(locale, "norm.etn.least", CostSpread::least),
                figure(locale, "norm.etn.lower", CostSpread::lower),
                figure(locale, "norm.etn.median", CostSpread::median),
                figure(locale, "norm.etn.upper", CostSpread::upper),
                figure(locale, "norm.etn.most", CostSpread::most),
                figure(locale, "norm.etn.range", CostSpread::range));
        return Downloads.xlsx(
                "gia-da-qua-" + page.query().from() + "-" + page.query().until() + ".xlsx",
                texts.text(locale, "norm.etn.title"),
                columns,
                page.items());
    }

    private Column<ItemCosts> figure(Locale locale, String heading, ToLongFunction<CostSpread> of) {
        return Column.number(texts.text(locale, heading), item -> number(item, of));
    }

    private static @Nullable Number number(ItemCosts item, ToLongFunction<CostSpread> of) {
        var spread = item.all();
        if (spread == null) return null;
        var value = of.applyAsLong(spread);
        return item.figure() == Figure.AMOUNT ? BigDecimal.valueOf(value, 3) : (Number) value;
    }
}
