package vn.khuyencong.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the reader.
 *
 * @param due  last day by the legal clock, where the file has one
 * @param late whether that day has passed
 * @param news told to somebody and not to an office: done when it has been read
 */
public record WorkItem(
        UUID id,
        String matter,
        UUID fileId,
        String message,
        List<String> arguments,
        String link,
        Instant sentAt,
        @Nullable LocalDate due,
        boolean late,
        boolean news) {

    /** Oldest legal clock first; what has no clock comes after, oldest first. */
    static final Comparator<WorkItem> BY_URGENCY = Comparator.comparing(
                    WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WorkItem::sentAt);

    public WorkItem {
        arguments = List.copyOf(arguments);
    }
}
