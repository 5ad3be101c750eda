package vn.khuyencong.access;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole trail found.
 *
 * @param rows    changes that were checked
 * @param seals   seals that were checked
 * @param last    the last seal that was checked; none where nothing is sealed yet
 * @param waiting changes of the last moments that wait for their seal
 * @param broken  the first broken link; none where the trail is whole
 */
record ChainReport(
        long rows,
        long seals,
        @Nullable ChainLink last,
        long waiting,
        @Nullable ChainBreak broken) {}
