package vn.khuyencong.norm.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.NormMissing;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.PastCosts;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** Studies past costs, whoever holds them: every item of an activity over some years. */
@Component
@Transactional(readOnly = true)
public class CostAnalysis {

    private final List<PastCosts> holders;
    private final Norms norms;
    private final OfficeClock clock;

    CostAnalysis(List<PastCosts> holders, Norms norms, OfficeClock clock) {
        this.holders = holders;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * What is studied.
     *
     * @param from  first year, inclusive
     * @param until last year, inclusive
     */
    public record Query(String province, String activity, int from, int until, Figure figure) {}

    /** Every item of the activity, those with the most past costs first. */
    public List<ItemCosts> of(Query query) {
        var rule = outlierRule(query.province());
        var costs = holders.stream()
                .flatMap(holder ->
                        holder
                                .of(
                                        query.activity(),
                                        LocalDate.of(query.from(), 1, 1),
                                        LocalDate.of(query.until() + 1, 1, 1))
                                .stream())
                .collect(Collectors.groupingBy(cost -> cost.item()));
        return norms.items(query.activity(), query.province()).stream()
                .map(item -> ItemCosts.of(item, query.figure(), rule, costs.getOrDefault(item.code(), List.of())))
                .sorted((one, other) ->
                        Integer.compare(other.rows().size(), one.rows().size()))
                .toList();
    }

    /** @throws NotFound if the activity has no such item */
    public ItemCosts of(Query query, String item) {
        return of(query).stream()
                .filter(costs -> costs.item().code().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("No item " + item));
    }

    /** @throws NotFound if there is no such item, or it is another province's */
    public Item item(String code) {
        return norms.item(code).orElseThrow(() -> new NotFound("No item " + code));
    }

    public OutlierRule outlierRule(String province) {
        return OutlierRule.of(setting(OutlierRule.SETTING, province).value());
    }

    public NormRounding rounding(String province) {
        return NormRounding.of(setting(NormRounding.SETTING, province).value());
    }

    private Setting setting(String code, String province) {
        var today = clock.today();
        return norms.setting(code, Tier.LOCAL, province, today)
                .orElseThrow(() -> new NormMissing("No setting " + code + " on " + today));
    }
}
