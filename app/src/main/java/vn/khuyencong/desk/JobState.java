package vn.khuyencong.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param total      0 while it is not known
 * @param resultName name of the file to download, where the job left one
 */
public record JobState(
        UUID id,
        String kind,
        Stage stage,
        long done,
        long total,
        @Nullable String resultName,
        @Nullable String resultType,
        Instant madeAt,
        @Nullable Instant endedAt) {

    /** Where a job stands. */
    public enum Stage {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        public boolean ended() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED -> true;
            };
        }
    }
}
