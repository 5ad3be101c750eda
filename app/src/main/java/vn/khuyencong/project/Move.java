package vn.khuyencong.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * An attempt to make a step.
 *
 * @param version version of the file the actor has seen; empty where the caller holds a lock of its own over it
 * @param note    her words: a reason, a remark
 * @param paper   number of the paper behind it
 */
record Move(
        Step step,
        UUID project,
        @Nullable Integer version,
        String note,
        String paper,
        @Nullable Dong amount) {

    static Move of(Step step, UUID project, int version) {
        return new Move(step, project, version, "", "", null);
    }

    static Move within(Step step, UUID project) {
        return new Move(step, project, null, "", "", null);
    }

    Move noting(String words) {
        return new Move(step, project, version, words.strip(), paper, amount);
    }

    Move under(String number) {
        return new Move(step, project, version, note, number.strip(), amount);
    }

    Move of(Dong sum) {
        return new Move(step, project, version, note, paper, sum);
    }
}
