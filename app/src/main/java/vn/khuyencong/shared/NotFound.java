package vn.khuyencong.shared;

/** It is not there, or it is not yours to see; the two look the same from outside. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
