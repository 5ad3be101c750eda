package vn.khuyencong.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the chain over the trail breaks: a change that is not as it was sealed, or a seal that is not as it was made. */
sealed interface ChainBreak {

    /** What a change of the trail is about, as far as it can still be told. */
    record About(long change, String table, @Nullable UUID file, Instant writtenAt) {
        @Override
        public String toString() {
            return "change %d of table %s%s, written at %s"
                    .formatted(change, table, file == null ? "" : ", of file " + file, writtenAt);
        }
    }

    /** It reads otherwise than when it was sealed. */
    record Changed(About about, long seal) implements ChainBreak {}

    /** It was sealed and is gone. */
    record Missing(long change, long seal, Instant sealedAt) implements ChainBreak {}

    /** It stands in the trail and no seal knows it. */
    record Unsealed(About about) implements ChainBreak {}

    /** Two seals hold the same change. */
    record Twice(long change, long seal) implements ChainBreak {}

    /** A seal does not follow the one before: one was taken out, or put in. */
    record OutOfOrder(long seal) implements ChainBreak {}

    /** A seal holds something else than it was made over. */
    record SealChanged(long seal) implements ChainBreak {}

    /** A seal is not the one whose hash was written down outside: the chain was made anew, or cut off. */
    record Rewritten(long seal) implements ChainBreak {}

    /** What is wrong, in one word for the record of checks. */
    default String code() {
        return switch (this) {
            case Changed _ -> "CHANGED";
            case Missing _ -> "MISSING";
            case Unsealed _ -> "UNSEALED";
            case Twice _ -> "TWICE";
            case OutOfOrder _ -> "OUT_OF_ORDER";
            case SealChanged _ -> "SEAL_CHANGED";
            case Rewritten _ -> "REWRITTEN";
        };
    }

    /** The number of the change, or of the seal where the seal itself is wrong. */
    default long at() {
        return switch (this) {
            case Changed changed -> changed.about().change();
            case Missing missing -> missing.change();
            case Unsealed(var about) -> about.change();
            case Twice twice -> twice.change();
            case OutOfOrder(var seal) -> seal;
            case SealChanged(var seal) -> seal;
            case Rewritten(var seal) -> seal;
        };
    }

    /** For whoever runs the check. */
    default String inWords() {
        return switch (this) {
            case Changed(var about, var seal) -> about + ": CHANGED since it was sealed (seal " + seal + ")";
            case Missing(var change, var seal, var sealedAt) ->
                "change %d: MISSING, it was sealed at %s (seal %d)".formatted(change, sealedAt, seal);
            case Unsealed(var about) -> about + ": INSERTED WITHOUT A SEAL";
            case Twice(var change, var seal) -> "change " + change + ": SEALED TWICE (again in seal " + seal + ")";
            case OutOfOrder(var seal) -> "seal " + seal + ": DOES NOT FOLLOW the seal before it";
            case SealChanged(var seal) -> "seal " + seal + ": CHANGED since it was made";
            case Rewritten(var seal) -> "seal " + seal + ": ANOTHER HASH than the one written down, or gone";
        };
    }
}
