package vn.khuyencong.territory.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed beside the files of an import; a day that is empty stands in the name of its file.
 *
 * @param beforeDay  first day on which the units of the first list are no more
 * @param since      from when those are held to have been there
 * @param resolution what the changes rest on; empty: the words for "the list does not say"
 */
public record ImportForm(
        UUID requestId, String beforeDay, String fromDay, String changesDay, String since, String resolution) {

    /** What a browser leaves out is empty. */
    public ImportForm(
            @Nullable UUID requestId,
            @Nullable String beforeDay,
            @Nullable String fromDay,
            @Nullable String changesDay,
            @Nullable String since,
            @Nullable String resolution) {
        this.requestId = requestId == null ? UUID.randomUUID() : requestId;
        this.beforeDay = requireNonNullElse(beforeDay, "");
        this.fromDay = requireNonNullElse(fromDay, "");
        this.changesDay = requireNonNullElse(changesDay, "");
        this.since = requireNonNullElse(since, "");
        this.resolution = requireNonNullElse(resolution, "");
    }
}
