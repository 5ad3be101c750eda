package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.VotingNorms.Main;

/**
 * Kỳ bình chọn: one round of voting.
 *
 * @param council         the decision that set its council up; empty number: none yet
 * @param jury            the decision that named its jury
 * @param approval        the decision that recognised its products
 * @param scoredOn        the day its scoring was closed, whose law says what passes
 * @param notifiedOn      the day the result was told to the establishments
 * @param complaintsUntil last day of complaints, inclusive
 */
public record Round(
        UUID id,
        String province,
        Plan plan,
        RoundStage stage,
        Paper council,
        Paper jury,
        Paper approval,
        @Nullable LocalDate scoredOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate complaintsUntil,
        @Nullable LocalDate publishedOn,
        int version) {

    /**
     * What is planned of it.
     *
     * @param level    code of its level
     * @param number   number of the plan it is held by
     * @param closesOn last day of entries, inclusive
     */
    public record Plan(int year, String level, String name, String number, LocalDate opensOn, LocalDate closesOn) {}

    /** A paper by its number and day; an empty number where there is none yet. */
    public record Paper(String number, @Nullable LocalDate day) {

        public boolean isThere() {
            return !number.isEmpty() && day != null;
        }
    }

    /** A seat in the council. */
    public enum CouncilSeat {
        CHAIR,
        STANDING_DEPUTY,
        DEPUTY,
        MEMBER
    }

    /** A member of the council, as the decision names her. */
    public record CouncilMember(String name, String post, CouncilSeat seat) {}

    /** A seat in the jury. */
    public enum JurySeat {
        HEAD,
        DEPUTY,
        MEMBER
    }

    /** A judge. */
    public record Judge(UUID account, String post, JurySeat seat) {}

    /** How one criterion is divided: the points of a part of it. */
    public record Line(Main main, String name, String guide, int points) {}

    /** Who sits in its council and jury. */
    public record People(List<CouncilMember> council, List<Judge> jury) {

        public People {
            council = List.copyOf(council);
            jury = List.copyOf(jury);
        }
    }

    /** Whether entries are taken on a day. */
    public boolean takesEntries(LocalDate day) {
        return stage == RoundStage.OPEN && !day.isBefore(plan.opensOn()) && !day.isAfter(plan.closesOn());
    }
}
