package vn.khuyencong.norm;

/** Nobody has entered the norm for that day: a gap in the data, not a norm of zero. */
public class NormMissing extends RuntimeException {

    public NormMissing(String message) {
        super(message);
    }
}
