package vn.khuyencong.portal;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.shared.Dong;

/**
 * What all purses together say of a case, in short.
 *
 * @param eligible whether any may support it; empty where a missing fact decides
 * @param most     the sum of the first that tells one; empty where none does
 */
public record Verdict(@Nullable Boolean eligible, @Nullable Dong most) {

    static Verdict of(Iterable<Assessment> purses) {
        @Nullable Boolean eligible = false;
        @Nullable Dong most = null;
        for (var purse : purses) {
            if (Boolean.TRUE.equals(purse.eligible())) eligible = true;
            else if (purse.eligible() == null && Boolean.FALSE.equals(eligible)) eligible = null;
            if (most == null && purse.decided()) most = purse.ceiling();
        }
        return new Verdict(eligible, most);
    }

    public boolean yes() {
        return Boolean.TRUE.equals(eligible);
    }

    boolean betterThan(Verdict other) {
        if (!yes()) return false;
        if (!other.yes()) return true;
        return most != null && (other.most == null || most.exceeds(other.most));
    }
}
