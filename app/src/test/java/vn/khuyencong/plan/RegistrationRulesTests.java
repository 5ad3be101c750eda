package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** When a registration round may be opened, and where it stands on a day. */
class RegistrationRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    /** Letter of 2 March, open from 5 March to 20 April. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2027, 12/SCT-QLCN, 2026-03-02, 2026-03-05, 2026-04-20, CENTRE,   -",
                "2027, 12/SCT-QLCN, 2026-03-05, 2026-03-05, 2026-03-05, CENTRE,   -",
                "2027, 12/SCT-QLCN, 2026-03-11, 2026-03-11, 2026-04-20, CENTRE,   plan.day-in-future",
                "2027, 12/SCT-QLCN, 2026-03-02, 2026-03-01, 2026-04-20, CENTRE,   plan.round-opens-before-letter",
                "2027, 12/SCT-QLCN, 2026-03-02, 2026-03-05, 2026-03-04, CENTRE,   plan.round-closes-before-opening",
                "2027, ' ',         2026-03-02, 2026-03-05, 2026-04-20, CENTRE,   plan.letter-missing",
                "2027, 12/SCT-QLCN, 2026-03-02, 2026-03-05, 2026-04-20, NOBODY,   plan.round-nobody-asked",
                "2027, 12/SCT-QLCN, 2026-03-02, 2026-03-05, 2026-04-20, STRANGER, plan.round-stranger-asked"
            })
    void opensByALetterThatHasComeInTheOrderOfItsDays(
            int year,
            String letter,
            LocalDate letterOn,
            LocalDate opens,
            LocalDate closes,
            String asked,
            @Nullable String code) {
        var who = switch (asked) {
            case "CENTRE" -> Set.of(CENTRE);
            case "STRANGER" -> Set.of(CENTRE, STRANGER);
            default -> Set.<UUID>of();
        };
        var round = new Registration(UUID.randomUUID(), year, Tier.LOCAL, letter, letterOn, opens, closes, "");
        assertThat(RegistrationRules.againstOpening(new Registration.Open(round, who), Set.of(CENTRE), TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, AHEAD,  false",
        "2026-03-05, OPEN,   false",
        "2026-04-20, OPEN,   false",
        "2026-04-21, CLOSED, true"
    })
    void standsAheadOpenOrClosedAndMarksTheDayAfterItsLastAsLate(
            LocalDate day, Registration.Phase phase, boolean late) {
        assertThat(round().phase(day)).isEqualTo(phase);
        assertThat(round().isLate(day)).isEqualTo(late);
    }

    @Test
    void aLetterLongerThanALineIsASlip() {
        var round = new Registration(UUID.randomUUID(), 2027, Tier.LOCAL, "x".repeat(61), TODAY, TODAY, TODAY, "");
        assertThat(RegistrationRules.againstOpening(
                        new Registration.Open(round, Set.of(CENTRE)), Set.of(CENTRE), TODAY))
                .extracting(Finding::code)
                .containsExactly("plan.letter-too-long");
    }

    /** Open until 20 April; the paper is of 9 March unless said otherwise. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-05-04, 15/SCT, 2026-03-09, Bão số 3, -",
                "2026-04-01, 15/SCT, 2026-03-09, Bão số 3, -",
                "2026-04-20, 15/SCT, 2026-03-09, Bão số 3, plan.round-closes-the-same",
                "2026-05-04, ' ',    2026-03-09, Bão số 3, plan.letter-missing",
                "2026-05-04, 15/SCT, 2026-03-11, Bão số 3, plan.day-in-future",
                "2026-05-04, 15/SCT, 2026-03-01, Bão số 3, plan.round-paper-before-letter",
                "2026-03-08, 15/SCT, 2026-03-09, Bão số 3, plan.round-closes-before-its-paper",
                "2026-05-04, 15/SCT, 2026-03-09, ' ',      plan.round-move-unexplained"
            })
    void itsClosingDayMovesByAPaperThatIsThereAndGivesAReason(
            LocalDate becomes, String letter, LocalDate letterOn, String because, @Nullable String code) {
        var wanted = new ClosingMove.Wanted(
                UUID.randomUUID(), round().id(), round().closesOn(), becomes, letter, letterOn, because);
        assertThat(RegistrationRules.againstMoving(wanted, round(), TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static Registration round() {
        return new Registration(
                UUID.randomUUID(),
                2027,
                Tier.LOCAL,
                "12/SCT-QLCN",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 4, 20),
                "");
    }
}
