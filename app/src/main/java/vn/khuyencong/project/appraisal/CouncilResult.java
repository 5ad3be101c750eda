package vn.khuyencong.project.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.appraisal.Council.Vote;
import vn.khuyencong.shared.Dong;

/**
 * What a council made of one file.
 *
 * @param members how many it has
 * @param present how many of them voted on the file
 * @param passing how many of those let it pass
 * @param quorum  whether enough voted
 * @param passes  whether it passed; never without a quorum
 * @param amount  the most that at least half of the passing votes would give; empty where it does not pass
 */
public record CouncilResult(
        int members,
        int present,
        int passing,
        boolean quorum,
        boolean passes,
        @Nullable Dong amount) {

    /**
     * A part of a whole, as a setting writes it: {@code 2/3}.
     *
     * @param of never zero
     */
    public record Share(int part, int of) {

        static Share parse(String text) {
            var parts = text.strip().split("/", 2);
            return new Share(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
        }

        boolean isReachedBy(int some, int all) {
            return some * of >= part * all;
        }

        boolean isPassedBy(int some, int all) {
            return some * of > part * all;
        }
    }

    /**
     * Counts the votes.
     *
     * @param enough   how many of all members have to vote
     * @param majority more than this part of the votes passes a file
     */
    static CouncilResult of(List<Vote> votes, int members, Share enough, Share majority) {
        var amounts =
                votes.stream().filter(Vote::passes).map(Vote::amount).sorted().toList();
        int passing = amounts.size();
        var quorum = members > 0 && enough.isReachedBy(votes.size(), members);
        var passes = quorum && majority.isPassedBy(passing, votes.size());
        return new CouncilResult(
                members, votes.size(), passing, quorum, passes, passes ? amounts.get((passing - 1) / 2) : null);
    }
}
