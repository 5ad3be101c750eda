package vn.khuyencong.shared;

/** Someone else was first: the file has changed since the page was read. */
public class Stale extends RuntimeException {

    public Stale(String message) {
        super(message);
    }
}
