package vn.khuyencong.product.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.norm.VotingNorms.Level;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.norm.VotingNorms.Part;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Line;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Named;

class RoundRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Paper DECISION = new Paper("12/QĐ-UBND", TODAY);
    private static final Citation ARTICLE =
            new Citation(new UUID(0, 1), "26/2014/TT-BCT", "Điều 9 khoản 2", null, false);
    private static final Level PROVINCE = new Level(
            "PROVINCE",
            2,
            7,
            9,
            "COMMITTEE_CHAIR",
            new Named("Chủ tịch", "Chairman"),
            new Named("Cấp tỉnh", "Province"),
            ARTICLE);

    @ParameterizedTest
    @CsvSource({"6, voting.council-size", "7, ", "8, voting.council-size", "9, ", "10, voting.council-size"})
    void aCouncilHasOneOfTwoSizes(int members, String code) {
        assertThat(codes(RoundRules.council(council(members), DECISION, PROVINCE, TODAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aCouncilHasAChairAndAStandingDeputyByTheArticleOfItsLevel() {
        var members = new ArrayList<>(council(7));
        members.set(0, new CouncilMember("A", "B", CouncilSeat.MEMBER));
        assertThat(RoundRules.council(members, DECISION, PROVINCE, TODAY))
                .containsExactly(Finding.of("voting.council-one-CHAIR", ARTICLE));
    }

    @ParameterizedTest
    @CsvSource({"3, ", "4, voting.jury-even", "5, ", "6, voting.jury-even"})
    void aJuryIsOdd(int judges, String code) {
        assertThat(codes(RoundRules.jury(jury(judges), DECISION, ARTICLE, TODAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void nobodyIsNamedTwiceAndSomebodyLeads() {
        var judge = new Judge(UUID.randomUUID(), "Sở", JurySeat.MEMBER);
        assertThat(codes(RoundRules.jury(List.of(judge, judge, judge), DECISION, ARTICLE, TODAY)))
                .containsExactly("voting.jury-one-head", "voting.jury-no-deputy", "voting.judge-twice");
    }

    @Test
    void thePartsOfACriterionAddUpToWhatItHas() {
        var parts = List.of(new Part(Main.MARKET, 40, new Named("", ""), ARTICLE));
        var lines = List.of(new Line(Main.MARKET, "Nhu cầu", "", 25), new Line(Main.MARKET, "Mở rộng", "", 10));
        assertThat(RoundRules.criteria(lines, parts))
                .containsExactly(Finding.of("voting.points-MARKET", ARTICLE, 35, 40));
    }

    @Test
    void everyStageButTheFirstIsReached() {
        var reached = EnumSet.of(RoundStage.PREPARED);
        Arrays.stream(RoundStep.values()).map(RoundStep::to).forEach(reached::add);
        assertThat(reached).containsExactlyInAnyOrder(RoundStage.values());
        assertThat(RoundStep.after(RoundStage.PUBLISHED)).isEmpty();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<CouncilMember> council(int members) {
        var council = new ArrayList<CouncilMember>();
        for (int i = 0; i < members; i++) {
            var seat = i == 0 ? CouncilSeat.CHAIR : i == 1 ? CouncilSeat.STANDING_DEPUTY : CouncilSeat.MEMBER;
            council.add(new CouncilMember("Người " + i, "Đơn vị " + i, seat));
        }
        return council;
    }

    private static List<Judge> jury(int judges) {
        var jury = new ArrayList<Judge>();
        for (int i = 0; i < judges; i++) {
            var seat = i == 0 ? JurySeat.HEAD : i == 1 ? JurySeat.DEPUTY : JurySeat.MEMBER;
            jury.add(new Judge(UUID.randomUUID(), "Đơn vị " + i, seat));
        }
        return jury;
    }
}
