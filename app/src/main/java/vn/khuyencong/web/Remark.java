package vn.khuyencong.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a file.
 *
 * @param office   what the speaker is in the office, "Chuyên viên · Sở Công Thương"
 * @param text     empty where it was withdrawn
 * @param internal whether only officials read it
 * @param told     codes of the parties that were told of it
 * @param file     what came with it
 * @param mine     whether the reader said it
 * @param unread   whether the reader has not marked it as read
 */
public record Remark(
        UUID id,
        String who,
        String office,
        Instant at,
        String text,
        boolean internal,
        List<String> told,
        @Nullable PaperFile file,
        boolean withdrawn,
        boolean mine,
        boolean unread) {

    public Remark {
        told = List.copyOf(told);
    }
}
