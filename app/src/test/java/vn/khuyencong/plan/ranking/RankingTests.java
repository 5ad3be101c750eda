package vn.khuyencong.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.plan.ranking.Example.apart;
import static vn.khuyencong.plan.ranking.Example.candidate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.plan.ranking.Ranked.Reason;

/** Worked by hand from NĐ 45 art. 6, TT 46 art. 6 and TT 36 art. 7. */
class RankingTests {

    /** The first of each pair stands before the second, whatever the rest. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        a flagship before the best place,                       true,  '',                                          0, false, HIGHLAND_BORDER_ISLAND_ETHNIC,             9
        a flagship in a better place before another flagship,   true,  POOR_DISTRICT,                               0, true,  'NEW_RURAL_COMMUNE EXPORT',                9
        highland before a poor district,                        false, HIGHLAND_BORDER_ISLAND_ETHNIC,               0, false, POOR_DISTRICT,                             9
        a poor district before a new rural commune,             false, POOR_DISTRICT,                               0, false, NEW_RURAL_COMMUNE,                         9
        a new rural commune before a difficult area,            false, NEW_RURAL_COMMUNE,                           0, false, SPECIALLY_DIFFICULT_AREA,                  9
        any area before none,                                   false, DIFFICULT_AREA,                              0, false, 'CERTIFIED_PRODUCT WOMEN_OWNED',           9
        the best area held counts,                              false, 'DIFFICULT_AREA POOR_DISTRICT',              0, false, NEW_RURAL_COMMUNE,                         9
        area before sector,                                     false, NEW_RURAL_COMMUNE,                           0, false, 'DIFFICULT_AREA CERTIFIED_PRODUCT EXPORT', 9
        group b before group a,                                 false, 'POOR_DISTRICT LABOUR_INTENSIVE',            0, false, 'POOR_DISTRICT MECHANICAL',                9
        group a before no group,                                false, MECHANICAL,                                  0, false, WOMEN_OWNED,                               9
        an owner before experience,                             false, WOMEN_OWNED,                                 0, false, '',                                        9
        sector before an owner,                                 false, MECHANICAL,                                  0, false, 'ETHNIC_MINORITY_OWNED',                   9
        experience where all else is equal,                     false, 'POOR_DISTRICT EXPORT',                      3, false, 'POOR_DISTRICT EXPORT',                    2
        """)
    void standsBefore(
            String what,
            boolean firstFlagship,
            String firstGrounds,
            int firstExperience,
            boolean otherFlagship,
            String otherGrounds,
            int otherExperience) {
        var first = candidate("Z", firstFlagship, firstGrounds, firstExperience);
        var other = candidate("A", otherFlagship, otherGrounds, otherExperience);
        assertThat(Ranking.of(Example.NATIONAL, List.of(other, first)).order())
                .extracting(ranked -> ranked.candidate().code(), Ranked::place, Ranked::tied)
                .containsExactly(tuple("Z", 1, false), tuple("A", 2, false));
    }

    /** Neither of the two stands before the other: they share a place. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        difficult and specially difficult are one rank, DIFFICULT_AREA,            SPECIALLY_DIFFICULT_AREA
        no order inside group b,                        CERTIFIED_PRODUCT,         EXPORT
        several grounds of a group are worth one,       'CERTIFIED_PRODUCT EXPORT', LABOUR_INTENSIVE
        group a adds nothing to group b,                'EXPORT MECHANICAL',       EXPORT
        women and minorities stand level,               WOMEN_OWNED,               'WOMEN_OWNED ETHNIC_MINORITY_OWNED'
        """)
    void areEqual(String what, String one, String other) {
        var ranking = Ranking.of(
                Example.NATIONAL,
                List.of(candidate("A", false, one, 1), candidate("B", false, other, 1), candidate("C", false, "", 0)));
        assertThat(ranking.order())
                .extracting(ranked -> ranked.candidate().code(), Ranked::place, Ranked::tied)
                .containsExactly(tuple("A", 1, true), tuple("B", 1, true), tuple("C", 3, false));
    }

    @Test
    void saysNothingOfOwnersBeforeTheDecreeOfOctober2025() {
        var women = candidate("A", false, "WOMEN_OWNED", 1);
        var other = candidate("B", false, "", 1);
        assertThat(Ranking.of(Example.BEFORE_2025, List.of(other, women)).order())
                .extracting(Ranked::place)
                .containsExactly(1, 1);
    }

    @Test
    void putsOwnersWhereTheReadingOfTheDaySays() {
        var women = candidate("A", false, "DIFFICULT_AREA WOMEN_OWNED", 0);
        var other = candidate("B", false, "POOR_DISTRICT EXPORT", 5);
        var law = Example.BEFORE_2025.withMarker(MarkerPosition.BEFORE_AREA, null);
        assertThat(codes(Ranking.of(law, List.of(other, women)).order())).containsExactly("A", "B");
        assertThat(codes(Ranking.of(Example.NATIONAL, List.of(other, women)).order()))
                .containsExactly("B", "A");
        assertThat(Example.BEFORE_2025.withMarker(MarkerPosition.NOWHERE, null)).isEqualTo(Example.BEFORE_2025);
    }

    @Test
    void ranksCleanerProductionByTheOfficesOwnOrder() {
        var ranking = Ranking.of(
                Example.NATIONAL,
                List.of(
                        apart("X", null, 10),
                        apart("Y", 2, 10),
                        apart("Z", 1, 10),
                        apart("W", null, 10),
                        candidate("A", false, "", 0)));
        assertThat(codes(ranking.order())).containsExactly("A");
        assertThat(ranking.apart())
                .extracting(ranked -> ranked.candidate().code(), Ranked::place, Ranked::tied)
                .containsExactly(tuple("Z", 1, false), tuple("Y", 2, false), tuple("W", 3, true), tuple("X", 3, true));
    }

    @Test
    void saysWhyWithGroundAndArticle() {
        var ranked = Ranking.of(Example.NATIONAL, List.of(candidate("A", false, "POOR_DISTRICT DIFFICULT_AREA", 4)))
                .order()
                .getFirst();
        assertThat(ranked.why())
                .extracting(Reason::criterion, Reason::value, Reason::basis)
                .containsExactly(
                        tuple(Criterion.FLAGSHIP, 0, Example.TT_36),
                        tuple(Criterion.AREA, 2, Example.TT_46),
                        tuple(Criterion.SECTOR_GROUP, null, Example.TT_46),
                        tuple(Criterion.MARKER, null, null),
                        tuple(Criterion.EXPERIENCE, 4, Example.TT_36));
        assertThat(ranked.why().get(1).by())
                .extracting(held -> held.ground().ground())
                .containsExactly("POOR_DISTRICT", "DIFFICULT_AREA");
    }

    @Test
    void saysWhatWouldBringOneForward() {
        var ranking = Ranking.of(
                Example.NATIONAL,
                List.of(
                        candidate("A", false, "POOR_DISTRICT EXPORT", 1),
                        candidate("B", false, "POOR_DISTRICT MECHANICAL", 1),
                        candidate("C", false, "NEW_RURAL_COMMUNE MECHANICAL", 1),
                        candidate("D", false, "NEW_RURAL_COMMUNE MECHANICAL", 0)));
        assertThat(ranking.wouldBe(ranking.order().getLast()))
                .extracting(
                        WouldBe::criterion,
                        WouldBe::rank,
                        would -> would.anyOf().size(),
                        WouldBe::place)
                .containsExactly(
                        tuple(Criterion.AREA, 1, 1, 1),
                        tuple(Criterion.AREA, 2, 1, 3),
                        tuple(Criterion.SECTOR_GROUP, 1, 3, 3),
                        tuple(Criterion.MARKER, 1, 2, 3));
        // the first of all cannot come further forward
        assertThat(ranking.wouldBe(ranking.order().getFirst())).isEmpty();
    }

    private static List<String> codes(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.candidate().code()).toList();
    }
}
