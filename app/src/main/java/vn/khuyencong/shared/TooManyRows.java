package vn.khuyencong.shared;

/** A list has more rows than one file takes. It is refused whole: a part of it, with totals of the part, would mislead. */
public final class TooManyRows extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooManyRows(int most) {
        super("More than " + most + " rows");
    }
}
