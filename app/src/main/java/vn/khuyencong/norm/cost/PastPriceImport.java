package vn.khuyencong.norm.cost;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ImportKind;
import vn.khuyencong.desk.ImportRow;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;

/** Takes over past prices from a table: quotations, invoices, price lists of earlier years. */
@Component
@Transactional
class PastPriceImport implements ImportKind {

    static final String KIND = "gia-da-qua";

    private final ImportedPrices prices;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    PastPriceImport(ImportedPrices prices, Norms norms, CurrentActor current, OfficeClock clock) {
        this.prices = prices;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "norm.past.import";
    }

    @Override
    public List<String> headings() {
        return PastPriceRules.HEADINGS;
    }

    @Override
    public boolean mayImport(Actor actor) {
        return Researchers.include(actor);
    }

    @Override
    public List<Finding> check(ImportRow row) {
        var read = read(row);
        var price = read.price();
        return price != null && prices.holds(price)
                ? List.of(Finding.of("norm.past-price-there", null, price.source()))
                : read.findings();
    }

    @Override
    public void takeOver(ImportRow row, UUID from) {
        var read = read(row);
        if (read.price() == null) throw new IllegalStateException("Not checked: line " + row.line());
        prices.add(read.price(), from);
    }

    @Override
    public String donePath() {
        return "/dinh-muc/kinh-te-ky-thuat";
    }

    private PastPriceRules.Read read(ImportRow row) {
        return PastPriceRules.read(row, norms.items(current.get().provinceOrFail()), clock.today());
    }
}
