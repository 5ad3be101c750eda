package vn.khuyencong.shared;

/** Nobody is signed in, or the account's role may not do this. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
