package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * What of a year goes on into the next.
 *
 * @param proposed what could go on now
 * @param made     what went on already, the latest first
 * @param over     whether the year is over: before that nothing is carried out of it
 * @param mayCarry whether the reader carries over, now
 */
public record CarryOverPage(
        int year,
        Tier tier,
        List<CarryOver.Line> proposed,
        List<CarryOver> made,
        boolean over,
        boolean mayCarry,
        CarryOverForm form,
        Problems problems) {

    public static final String PATH = "/ke-hoach/chuyen-nguon";

    public Dong total() {
        return proposed.stream().map(CarryOver.Line::amount).reduce(Dong.ZERO, Dong::plus);
    }

    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(one -> new Option(one.name(), ui.t("plan.tier." + one)))
                .toList();
    }
}
