package vn.khuyencong.web;

import org.jspecify.annotations.Nullable;

/**
 * What the reader is told when a page cannot be shown.
 *
 * @param reason        part of the message key where the status alone does not say enough
 * @param requestNumber number to quote, by which the log is searched
 */
public record ErrorPage(int status, @Nullable String reason, String requestNumber) {

    /** Part of the message key: the reason, else the status where there is a sentence for it, else its nearest relative. */
    public String key() {
        if (reason != null) return reason;
        return switch (status) {
            case 403, 404, 409, 413, 422, 429, 503 -> Integer.toString(status);
            default -> status >= 500 ? "500" : "400";
        };
    }
}
