package vn.khuyencong.project.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.project.appraisal.Council.Vote;
import vn.khuyencong.project.appraisal.CouncilResult.Share;
import vn.khuyencong.shared.Dong;

/** How the votes of a council are counted. */
class CouncilResultTests {

    private static final Share TWO_THIRDS = Share.parse("2/3");
    private static final Share HALF = Share.parse(" 1 / 2 ");

    @ParameterizedTest
    @CsvSource({
        "3, 2, 2, true, true",
        "3, 1, 1, false, false",
        "4, 2, 2, false, false",
        "4, 4, 2, true, false",
        "4, 4, 3, true, true",
        "5, 4, 3, true, true",
        "0, 0, 0, false, false"
    })
    void passesByMoreThanHalfOfEnoughVotes(int members, int votes, int passing, boolean quorum, boolean passes) {
        var result = CouncilResult.of(votes(votes, passing), members, TWO_THIRDS, HALF);
        assertThat(result.quorum()).isEqualTo(quorum);
        assertThat(result.passes()).isEqualTo(passes);
    }

    @Test
    void givesWhatAtLeastHalfOfThePassingVotesWouldGive() {
        var votes = Stream.of(100L, 80L, 90L, 70L)
                .map(millions -> new Vote(UUID.randomUUID(), true, Dong.ofMillions(millions), ""))
                .toList();
        assertThat(CouncilResult.of(votes, 4, TWO_THIRDS, HALF).amount()).isEqualTo(Dong.ofMillions(80));
        assertThat(CouncilResult.of(votes(4, 0), 4, TWO_THIRDS, HALF).amount()).isNull();
    }

    private static List<Vote> votes(int all, int passing) {
        return Stream.iterate(0, i -> i + 1)
                .limit(all)
                .map(i -> new Vote(UUID.randomUUID(), i < passing, i < passing ? Dong.ofMillions(50) : null, ""))
                .toList();
    }
}
