package vn.khuyencong.web;

/**
 * What the reader is told when a page cannot be shown.
 *
 * @param requestNumber number to quote, by which the log is searched
 */
public record ErrorPage(int status, String requestNumber) {

    /** Part of the message key: the status where there is a sentence for it, else its nearest relative. */
    public String key() {
        return switch (status) {
            case 403, 404, 409, 413, 422, 429 -> Integer.toString(status);
            default -> status >= 500 ? "500" : "400";
        };
    }
}
