package vn.khuyencong.project.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** A session of a council that appraises at base (phiên họp hội đồng thẩm định cấp cơ sở). */
public final class Council {

    private Council() {}

    /** A member's seat. */
    public enum Seat {
        /** Chủ tịch hội đồng. */
        CHAIR,
        /** Thư ký. */
        SECRETARY,
        /** Ủy viên. */
        MEMBER
    }

    /** A member with the post that is named in the decision. */
    public record Member(UUID account, String post, Seat seat) {}

    /**
     * What sets it up.
     *
     * @param year      plan year of the files before it
     * @param decision  number of the decision
     * @param decidedOn its day
     * @param heldOn    the day it meets
     */
    public record SetUp(
            int year,
            Tier tier,
            String decision,
            LocalDate decidedOn,
            LocalDate heldOn,
            String place,
            List<Member> members,
            List<UUID> files) {

        public SetUp {
            members = List.copyOf(members);
            files = List.copyOf(files);
        }
    }

    /**
     * What a member makes of a file.
     *
     * @param proposed the amount she would give, in đồng; zero unless every criterion is met
     */
    public record Note(List<Mark> marks, Dong proposed, String remark) {

        public Note {
            marks = List.copyOf(marks);
        }

        boolean passes() {
            return !marks.isEmpty() && marks.stream().allMatch(mark -> Boolean.TRUE.equals(mark.meets()));
        }
    }

    /**
     * One criterion as a member sees it.
     *
     * @param meets empty while she has not said
     */
    public record Mark(UUID criterion, @Nullable Boolean meets, String remark) {}

    /**
     * One vote on a file.
     *
     * @param amount empty where it does not pass
     */
    public record Vote(
            UUID account, boolean passes, @Nullable Dong amount, String remark) {}
}
