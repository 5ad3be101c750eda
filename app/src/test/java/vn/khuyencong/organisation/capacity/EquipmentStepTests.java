package vn.khuyencong.organisation.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.access.Role;

/** The life of a piece of equipment, as its table has it. */
class EquipmentStepTests {

    @Test
    void aPieceGoesFromTheNeedToTheDayItIsGivenUp() {
        var stage = EquipmentStage.NEEDED;
        for (var step : new EquipmentStep[] {
            EquipmentStep.PLAN,
            EquipmentStep.PURCHASE,
            EquipmentStep.HAND_OVER,
            EquipmentStep.START_USE,
            EquipmentStep.CHECK,
            EquipmentStep.DISPOSE
        }) {
            assertThat(step.canFollow(stage)).as(step + " after " + stage).isTrue();
            stage = step.from(stage);
        }
        assertThat(stage).isEqualTo(EquipmentStage.DISPOSED);
    }

    @Test
    void nothingIsBoughtThatIsNotPlannedAndNothingFollowsDisposal() {
        assertThat(EquipmentStep.PURCHASE.canFollow(EquipmentStage.NEEDED)).isFalse();
        assertThat(EquipmentStep.values()).noneMatch(step -> step.canFollow(EquipmentStage.DISPOSED));
    }

    @Test
    void whoAsksDoesNotPlanAndWhoPlansDoesNotBuy() {
        assertThat(Stream.of(EquipmentStep.RAISE, EquipmentStep.PLAN, EquipmentStep.PURCHASE)
                        .map(EquipmentStep::by))
                .containsExactly(Role.CENTRE, Role.DEPARTMENT_LEADER, Role.CENTRE_ACCOUNTANT);
    }

    @Test
    void everyStageIsReached() {
        var reached = EnumSet.of(EquipmentStage.NEEDED);
        Arrays.stream(EquipmentStep.values())
                .forEach(step -> Arrays.stream(EquipmentStage.values())
                        .filter(step::canFollow)
                        .forEach(stage -> reached.add(step.from(stage))));
        assertThat(reached).containsExactlyInAnyOrder(EquipmentStage.values());
    }
}
