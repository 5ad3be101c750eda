package vn.khuyencong.budget;

import java.util.Locale;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What came of an entry in the ledger. Never ignore it: what was refused has moved no money. */
public sealed interface Posting {

    /** The entry stands; the same request again gives the same entry. */
    record Posted(UUID entry) implements Posting {}

    /** Nothing was entered: the bucket holds less than was wanted. */
    record NotEnoughMoney(Bucket bucket, Dong available, Dong wanted) implements Posting {

        /** What the reader is told. */
        public Finding finding() {
            var code = "budget.not-enough-" + bucket.name().toLowerCase(Locale.ROOT);
            return Finding.of(code, null, wanted, available, shortfall());
        }

        public Dong shortfall() {
            return wanted.minusOrZero(available);
        }
    }

    /**
     * For movements that rules have already found possible.
     *
     * @throws IllegalStateException if the money was not there after all
     */
    default UUID orFail() {
        return switch (this) {
            case Posted(var entry) -> entry;
            case NotEnoughMoney(var bucket, var available, var wanted) ->
                throw new IllegalStateException("Only " + available + " is " + bucket + ", " + wanted + " was wanted");
        };
    }
}
