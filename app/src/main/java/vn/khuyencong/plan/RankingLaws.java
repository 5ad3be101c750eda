package vn.khuyencong.plan;

import static vn.khuyencong.plan.ranking.Criterion.AREA;
import static vn.khuyencong.plan.ranking.Criterion.EXPERIENCE;
import static vn.khuyencong.plan.ranking.Criterion.FLAGSHIP;
import static vn.khuyencong.plan.ranking.Criterion.SECTOR_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.plan.ranking.MarkerPosition;
import vn.khuyencong.plan.ranking.RankingLaw;
import vn.khuyencong.plan.ranking.RankingLaw.Rule;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/** The order of priority as the norms and readings of a day give it. */
@Component
class RankingLaws {

    private final Norms norms;

    RankingLaws(Norms norms) {
        this.norms = norms;
    }

    RankingLaw on(Tier tier, String province, LocalDate day) {
        var order = new ArrayList<Rule>();
        if (tier == Tier.NATIONAL) {
            norms.rule("FLAGSHIP_FIRST", day).ifPresent(basis -> order.add(new Rule(FLAGSHIP, basis)));
        }
        norms.rule("AREA_BEFORE_SECTOR", day).ifPresent(basis -> {
            order.add(new Rule(AREA, basis));
            order.add(new Rule(SECTOR_GROUP, basis));
        });
        tieBreak(tier, province, day).ifPresent(basis -> order.add(new Rule(EXPERIENCE, basis)));
        var law = new RankingLaw(
                order,
                norms.priorities(day),
                says("APART_MONEY", "BEFORE_RANKED", tier, province, day),
                says("DOES_NOT_FIT", "PASSED_OVER", tier, province, day));
        return norms.setting("MARKER_POSITION", tier, province, day)
                .map(setting -> law.withMarker(MarkerPosition.valueOf(setting.value()), setting.basis()))
                .orElse(law);
    }

    /** The article is of national money; that local money follows it is a reading. */
    private Optional<Citation> tieBreak(Tier tier, String province, LocalDate day) {
        var rule = norms.rule("EXPERIENCE_BREAKS_TIE", day);
        return tier == Tier.NATIONAL || says("LOCAL_TIE_BREAK", "EXPERIENCE", tier, province, day)
                ? rule
                : Optional.empty();
    }

    private boolean says(String setting, String value, Tier tier, String province, LocalDate day) {
        return norms.setting(setting, tier, province, day)
                .map(Setting::value)
                .filter(value::equals)
                .isPresent();
    }
}
