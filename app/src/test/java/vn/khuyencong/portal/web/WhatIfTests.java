package vn.khuyencong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.Verdict;
import vn.khuyencong.portal.WhatIf;
import vn.khuyencong.portal.WhatIf.Otherwise;
import vn.khuyencong.portal.Where;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.territory.UnitKind;

/** What would change an answer, on the law of the sample city. */
@OfficeTest
class WhatIfTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Purpose MACHINES = new Purpose("ADVANCED_MACHINERY", false);

    @Autowired
    Norms norms;

    @Autowired
    Assess assess;

    @Autowired
    FinderPlaces places;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aLineWouldGetMoreAndAWardNothing() {
        var otherwise = asked(workshop().costing(Dong.ofMillions(2_000)), WhatIf::of);
        assertThat(of(Question.PURPOSE, otherwise).verdict()).isEqualTo(new Verdict(true, Dong.ofMillions(450)));
        assertThat(of(Question.PLACE, otherwise).verdict()).isEqualTo(new Verdict(false, null));
        assertThat(of(Question.PLACE, otherwise).cases())
                .extracting(
                        other -> Objects.requireNonNull(other.where().place()).kind())
                .containsExactly(UnitKind.WARD);
    }

    @Test
    void aWardIsOpenedByItsCraftVillageByCleanerProductionAndByACommune() {
        var otherwise = asked(workshop().at(ward().inCraftVillage(false)), WhatIf::of);
        assertThat(otherwise)
                .extracting(Otherwise::question)
                .containsExactly(Question.SECTOR, Question.PLACE, Question.CRAFT_VILLAGE);
        assertThat(of(Question.SECTOR, otherwise).cases())
                .extracting(Known::sector)
                .containsExactly("CLEANER_PRODUCTION");
    }

    @Test
    void theSectorsThatAreSupportedAreNamedToATrader() {
        var otherwise = asked(workshop().inSector("TRADE_SERVICE"), WhatIf::of);
        assertThat(of(Question.SECTOR, otherwise).cases())
                .extracting(Known::sector)
                .contains("FOOD_AGRO_PROCESSING", "HANDICRAFT")
                .doesNotContain("OTHER", "TRADE_SERVICE");
    }

    @Test
    void aLaterDayThatChangesTheAnswerIsFound() {
        var early = workshop().inSector("HIGH_TECH_CLEAN_ENERGY").on(LocalDate.of(2025, 8, 20));
        assertThat(later(early))
                .contains(new WhatIf.Later(LocalDate.of(2025, 10, 15), new Verdict(true, Dong.ofMillions(300))));
        assertThat(later(workshop())).isEmpty();
    }

    @Test
    void theLimitOf300MillionIsReachedAt600() {
        assertThat(limitFrom(workshop(), Tier.NATIONAL)).contains(Dong.ofMillions(600));
    }

    @Test
    void aShareWithoutALimitIsNeverCut() {
        var booth = workshop().meaning(new Purpose("DOMESTIC_FAIR_BOOTH", false));
        assertThat(limitFrom(booth, Tier.NATIONAL)).isEmpty();
        assertThat(limitFrom(booth, Tier.LOCAL)).contains(new Dong(12_500_000));
    }

    private Optional<WhatIf.Later> later(Known asking) {
        return asked(asking, (whatIf, known) -> whatIf.later(known, norms.changeDays(MACHINES.activity())));
    }

    private Optional<Dong> limitFrom(Known asking, Tier tier) {
        return asked(asking, (whatIf, known) -> Optional.ofNullable(whatIf.costThatReachesTheLimit(known, tier)));
    }

    private Known workshop() {
        return Known.nothing(DAY, "48")
                .meaning(MACHINES)
                .inSector("MECHANICAL_ELECTRONIC")
                .ofForm("SME")
                .at(Where.in(places.find("20332", DAY).orElseThrow()))
                .costing(Dong.ofMillions(800));
    }

    private Where ward() {
        return Where.in(places.find("20285", DAY).orElseThrow());
    }

    private static Otherwise of(Question question, List<Otherwise> all) {
        return all.stream()
                .filter(otherwise -> otherwise.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private <T> T asked(Known known, BiFunction<WhatIf, Known, T> ask) {
        return Objects.requireNonNull(transaction.execute(
                _ -> ask.apply(new WhatIf(assess.trial()::assess, places.possible(known.day())), known)));
    }
}
