package vn.khuyencong.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.plan.ranking.Example.apart;
import static vn.khuyencong.plan.ranking.Example.candidate;
import static vn.khuyencong.plan.ranking.Example.id;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.ranking.Choice.Line;
import vn.khuyencong.shared.Dong;

class ChoiceTests {

    private static final List<Candidate> FOUR = List.of(
            candidate("A", false, "HIGHLAND_BORDER_ISLAND_ETHNIC", 0, 300),
            candidate("B", false, "POOR_DISTRICT", 0, 250),
            candidate("C", false, "NEW_RURAL_COMMUNE", 0, 150),
            candidate("D", false, "", 0, 60));

    @Test
    void passesOverOneThatDoesNotFitAndTakesTheNext() {
        var choice = choose(FOUR, 500, Map.of());
        assertThat(choice.chosen())
                .extracting(ChoiceTests::code, Line::amount, Line::left)
                .containsExactly(
                        tuple("A", Dong.ofMillions(300), Dong.ofMillions(200)),
                        tuple("C", Dong.ofMillions(150), Dong.ofMillions(50)));
        assertThat(choice.reserve())
                .extracting(ChoiceTests::code, Line::shortfall)
                .containsExactly(tuple("B", Dong.ofMillions(50)), tuple("D", Dong.ofMillions(10)));
        assertThat(choice.left()).isEqualTo(Dong.ofMillions(50));
    }

    @Test
    void endsAtTheFirstThatDoesNotFitWhereTheReadingSaysSo() {
        var strict = new RankingLaw(Example.NATIONAL.order(), Example.ALL, false, false);
        var choice = Choice.of(strict, Ranking.of(strict, FOUR), money(500), Map.of());
        assertThat(choice.chosen()).extracting(ChoiceTests::code).containsExactly("A");
        assertThat(choice.reserve()).extracting(ChoiceTests::code).containsExactly("B", "C", "D");
    }

    @Test
    void takesOneThatFitsOnceItIsCutAndKeepsWhatTheLawWouldHaveChosen() {
        var choice = choose(FOUR, 500, Map.of(id("B"), new Change.Cut(Dong.ofMillions(200), "vừa đủ")));
        assertThat(choice.chosen())
                .extracting(ChoiceTests::code, Line::amount, Line::chosenByLaw)
                .containsExactly(tuple("A", Dong.ofMillions(300), true), tuple("B", Dong.ofMillions(200), false));
        assertThat(choice.reserve())
                .extracting(ChoiceTests::code, Line::chosenByLaw)
                .containsExactly(tuple("C", true), tuple("D", false));
    }

    @Test
    void setsMoneyAsideForWhatIsPutInAndLeavesOutWhatIsTakenOut() {
        var choice = choose(
                FOUR,
                500,
                Map.of(id("D"), new Change.PutIn("cấp bách"), id("A"), new Change.TakenOut("đã có nguồn khác")));
        assertThat(choice.chosen())
                .extracting(ChoiceTests::code, Line::left)
                .containsExactly(
                        tuple("B", Dong.ofMillions(250)),
                        tuple("C", Dong.ofMillions(100)),
                        tuple("D", Dong.ofMillions(40)));
        assertThat(choice.reserve())
                .extracting(ChoiceTests::code, Line::shortfall)
                .containsExactly(tuple("A", Dong.ZERO));
    }

    @Test
    void takesFromEachSourceWhatDrawsOnItAndLetsNonePayForAnother() {
        var grant = List.of(
                FOUR.get(0), drawing(FOUR.get(1), Source.GRANT), drawing(FOUR.get(2), Source.GRANT), FOUR.get(3));
        var money = new Purse(Map.of(Source.PROVINCIAL, Dong.ofMillions(310), Source.GRANT, Dong.ofMillions(200)));
        var choice = Choice.of(Example.NATIONAL, Ranking.of(Example.NATIONAL, grant), money, Map.of());
        assertThat(choice.chosen())
                .extracting(ChoiceTests::code, Line::left)
                .containsExactly(tuple("A", Dong.ofMillions(10)), tuple("C", Dong.ofMillions(50)));
        assertThat(choice.reserve())
                .extracting(ChoiceTests::code, Line::shortfall)
                .containsExactly(tuple("B", Dong.ofMillions(50)), tuple("D", Dong.ofMillions(50)));
        assertThat(choice.parts())
                .extracting(Choice.Part::source, Choice.Part::chosen, Choice.Part::left)
                .containsExactly(
                        tuple(Source.PROVINCIAL, Dong.ofMillions(300), Dong.ofMillions(10)),
                        tuple(Source.GRANT, Dong.ofMillions(150), Dong.ofMillions(50)));
    }

    @Test
    void saysWhatIsMissingForWhatIsPutInBeyondTheMoney() {
        var choice = choose(FOUR, 100, Map.of(id("A"), new Change.PutIn("cấp bách")));
        assertThat(choice.missing()).isEqualTo(Dong.ofMillions(200));
        assertThat(choice.left()).isEqualTo(Dong.ZERO);
        assertThat(choice.chosen()).extracting(ChoiceTests::code).containsExactly("A");
    }

    @Test
    void marksOneLeftOutThoughItIsEqualToOneChosen() {
        var equals = List.of(
                candidate("A", false, "EXPORT", 0, 100),
                candidate("B", false, "EXPORT", 0, 100),
                candidate("C", false, "", 0, 100));
        assertThat(choose(equals, 150, Map.of()).reserve())
                .extracting(ChoiceTests::code, Line::tieParted)
                .containsExactly(tuple("B", true), tuple("C", false));
    }

    @Test
    void givesCleanerProductionWhatTheRankedListLeaves() {
        var both = List.of(apart("X", 1, 100), candidate("A", false, "", 0, 100));
        assertThat(choose(both, 150, Map.of()).chosen())
                .extracting(ChoiceTests::code)
                .containsExactly("A");
        var first = new RankingLaw(Example.NATIONAL.order(), Example.ALL, true, true);
        assertThat(Choice.of(first, Ranking.of(first, both), money(150), Map.of())
                        .chosen())
                .extracting(ChoiceTests::code)
                .containsExactly("X");
    }

    private static Choice choose(List<Candidate> candidates, long millions, Map<UUID, Change> changes) {
        var ranking = Ranking.of(Example.NATIONAL, candidates);
        return Choice.of(Example.NATIONAL, ranking, money(millions), changes);
    }

    private static Candidate drawing(Candidate one, Source source) {
        return new Candidate(
                one.project(),
                one.code(),
                one.flagship(),
                one.grounds(),
                one.experience(),
                one.apartPlace(),
                one.amount(),
                source);
    }

    private static Purse money(long millions) {
        return Purse.of(Source.PROVINCIAL, Dong.ofMillions(millions));
    }

    private static String code(Line line) {
        return line.ranked().candidate().code();
    }
}
