package vn.khuyencong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.Receipt;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitKind;

/** Which question is asked, of laws made up for the purpose: the rules know no law but what the engine says. */
class FinderRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Unit COMMUNE = unit("1", UnitKind.COMMUNE);
    private static final Unit WARD = unit("2", UnitKind.WARD);
    private static final Known NOBODY = Known.nothing(DAY, "48");
    private static final Known SOMEBODY = NOBODY.meaning(new Purpose("A", false));
    private static final Known WHO_AND_WHERE =
            SOMEBODY.inSector("wood").ofForm("SME").at(Where.in(WARD));

    @Test
    void firstItAsksWhatIsToBeDone() {
        assertThat(rules(_ -> yes(1)).next(NOBODY)).containsExactly(Question.PURPOSE);
        assertThat(rules(_ -> yes(1)).pagesLeft(NOBODY)).isEqualTo(6);
    }

    @Test
    void asksNothingWhereEverybodyGetsTheSame() {
        assertThat(rules(_ -> yes(5)).next(SOMEBODY)).isEmpty();
        assertThat(rules(_ -> said(false, Dong.ZERO)).next(SOMEBODY)).isEmpty();
    }

    @Test
    void asksForTheSectorWhereOneOfThemIsRefused() {
        var rules = rules(request -> "trade".equals(request.applicant().sector()) ? said(false, Dong.ZERO) : yes(5));
        assertThat(rules.next(SOMEBODY)).containsExactly(Question.SECTOR);
        assertThat(rules.pagesLeft(SOMEBODY)).isEqualTo(1);
        assertThat(rules.next(SOMEBODY.inSector("wood"))).isEmpty();
        assertThat(rules.next(SOMEBODY.inSector("trade"))).isEmpty();
    }

    @Test
    void aDoorThatOneSectorOpensIsAskedForEvenWhenAllElseIsClosed() {
        var rules = rules(request -> "clean".equals(request.applicant().sector())
                        || !"LARGE".equals(request.applicant().legalForm())
                ? yes(5)
                : said(false, Dong.ZERO));
        assertThat(rules.next(SOMEBODY.ofForm("LARGE"))).containsExactly(Question.SECTOR);
        assertThat(rules.next(SOMEBODY.inSector("clean"))).isEmpty();
        assertThat(rules.next(SOMEBODY.inSector("wood"))).containsExactly(Question.LEGAL_FORM);
    }

    @Test
    void aFactIsAskedForWhereTheEngineCannotTellWithoutIt() {
        var rules = rules(request -> request.applicant().placeFacts().cityClass() == null ? said(null, null) : yes(5));
        assertThat(rules.next(WHO_AND_WHERE)).containsExactly(Question.CITY_CLASS);
        assertThat(rules.next(WHO_AND_WHERE.at(Where.in(WARD).settled(Question.CITY_CLASS))))
                .as("what is on record, or not known to her, is not asked")
                .isEmpty();
    }

    @Test
    void whatIsAskedOfThePlaceIsAskedTogether() {
        var rules = rules(request -> {
            var facts = request.applicant().placeFacts();
            return facts.craftVillage() && !"NONE".equals(facts.difficult()) ? yes(5) : said(false, Dong.ZERO);
        });
        assertThat(rules.next(WHO_AND_WHERE)).containsExactly(Question.CRAFT_VILLAGE, Question.DIFFICULT);
    }

    @Test
    void thePlaceIsAskedBeforeWhatStandsAboutIt() {
        var rules = rules(request -> {
            var applicant = request.applicant();
            if (applicant.place() == null) return said(null, null);
            return applicant.placeFacts().craftVillage() ? yes(5) : said(false, Dong.ZERO);
        });
        assertThat(rules.next(SOMEBODY)).containsExactly(Question.PLACE);
        assertThat(rules.pagesLeft(SOMEBODY)).isEqualTo(2);
    }

    @Test
    void theCostIsAskedOnlyWhereNoSumIsToldWithoutIt() {
        var flat = rules(request -> said(
                true,
                request.eligibleCost() == null
                        ? Dong.ofMillions(5)
                        : request.eligibleCost().min(Dong.ofMillions(5))));
        assertThat(flat.next(SOMEBODY)).isEmpty();
        var share = rules(request -> said(true, request.eligibleCost()));
        assertThat(share.next(SOMEBODY)).containsExactly(Question.COST);
        assertThat(share.next(SOMEBODY.costing(Dong.ofMillions(1)))).isEmpty();
        var byReference = rules(_ -> new Assessment(
                true, false, null, null, true, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
                receipt()));
        assertThat(byReference.next(SOMEBODY)).isEmpty();
    }

    @Test
    void aLineIsToldApartWhereItLiftsTheSum() {
        assertThat(rules(request -> yes(request.productionLine() ? 7 : 5)).lineMatters(SOMEBODY))
                .isTrue();
        assertThat(rules(_ -> yes(5)).lineMatters(SOMEBODY)).isFalse();
    }

    private static FinderRules rules(Function<AssessmentRequest, Assessment> law) {
        return new FinderRules(
                law,
                new Possible(List.of("wood", "trade", "clean"), List.of("SME", "LARGE"), () -> List.of(COMMUNE, WARD)));
    }

    private static Assessment yes(long millions) {
        return said(true, Dong.ofMillions(millions));
    }

    private static Assessment said(@Nullable Boolean eligible, @Nullable Dong ceiling) {
        return new Assessment(
                eligible, true, ceiling, null, true, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
                receipt());
    }

    private static Receipt receipt() {
        return new Receipt("", "", List.of(), SOMEBODY.request(Tier.NATIONAL), null, null);
    }

    private static Unit unit(String code, UnitKind kind) {
        return new Unit(UUID.randomUUID(), code, code, kind, null, "48", new Period(DAY, null));
    }
}
