package vn.khuyencong.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/**
 * A run of one step over many đề án (xử lý hàng loạt), and what came of each of them.
 *
 * @param words   the conclusion, the reason or the reminder, the same for every file
 * @param endedAt when the last file was dealt with; empty while it runs
 */
public record Bulk(
        UUID id,
        Kind kind,
        String words,
        Instant madeAt,
        @Nullable Instant endedAt,
        List<Item> items) {

    public Bulk {
        items = List.copyOf(items);
    }

    /** What is done with each file. */
    public enum Kind {
        /** Every criterion met, with the amount that is asked for and allowed. */
        APPRAISE,
        /** Given back to its implementer with one reason. */
        RETURN,
        /** Whoever has the next step is told. */
        REMIND
    }

    /** What became of one file. */
    public enum Outcome {
        WAITING,
        DONE,
        SKIPPED
    }

    /** A file as the asker saw it. */
    public record File(UUID id, int version) {}

    /**
     * One file of the run.
     *
     * @param why what stands against it, in the asker's language; empty where nothing does
     */
    public record Item(UUID project, String code, String title, Outcome outcome, String why) {}

    /** What would come of one file, or came of it: nothing stands against it where it is done. */
    public record Answer(UUID project, List<Finding> against) {
        public boolean done() {
            return against.isEmpty();
        }
    }

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
