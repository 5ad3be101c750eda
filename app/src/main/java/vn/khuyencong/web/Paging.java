package vn.khuyencong.web;

/**
 * Which part of a result is shown.
 *
 * @param number page, from 1
 * @param size   rows on a page
 * @param total  rows of the whole result
 * @param query  the address's other parameters, encoded, without the page: {@code q=hoa&nam=2026}
 */
public record Paging(int number, int size, long total, String query) {

    public static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 200;

    public Paging {
        size = Math.clamp(size, 1, LARGEST_SIZE);
        number = Math.max(1, number);
    }

    public Paging withTotal(long rows) {
        return new Paging(number, size, rows, query);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, (long) offset() + size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The address of another page of the same result. */
    public String link(int page) {
        return "?" + (query.isEmpty() ? "" : query + "&") + "trang=" + page;
    }
}
