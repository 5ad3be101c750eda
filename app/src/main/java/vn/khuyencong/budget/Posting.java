package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What came of an entry in the ledger. Never ignore it: what was refused has moved no money. */
public sealed interface Posting {

    /** The entry stands; the same request again gives the same entry. */
    record Posted(UUID entry) implements Posting {}

    /** Nothing was entered. */
    sealed interface Refusal extends Posting {

        /** What the reader is told. */
        Finding finding();
    }

    /** The books of that budget year are closed through a day, included. */
    record ClosedPeriod(int year, LocalDate through, LocalDate day) implements Refusal {

        @Override
        public Finding finding() {
            return Finding.of("budget.period-closed", null, day, Integer.toString(year), through);
        }
    }

    /** A request for payment of the đề án is open; nothing is paid past it. */
    record RequestOpen(String number) implements Refusal {

        @Override
        public Finding finding() {
            return Finding.of("budget.request-open", null, number);
        }
    }

    /**
     * The share for management holds less than was wanted.
     *
     * @param left what may still be spent; nothing where no share is laid down
     */
    record OverShare(EntryKind kind, Dong left, Dong wanted) implements Refusal {

        @Override
        public Finding finding() {
            return Finding.of("budget.over-share", null, wanted, left);
        }
    }

    /** The bucket holds less than was wanted. */
    record NotEnoughMoney(Bucket bucket, Dong available, Dong wanted) implements Refusal {

        @Override
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
     * @throws IllegalStateException if it was refused after all
     */
    default UUID orFail() {
        return switch (this) {
            case Posted(var entry) -> entry;
            case Refusal refusal -> throw new IllegalStateException("Refused: " + refusal);
        };
    }
}
