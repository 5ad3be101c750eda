package vn.khuyencong.project;

/**
 * The two commitments under the estimate.
 *
 * @param noDoubleFunding   no other state money for the same expenditure
 * @param enoughCounterpart the beneficiary's own part is there
 */
public record Commitments(boolean noDoubleFunding, boolean enoughCounterpart) {

    public static final Commitments NONE = new Commitments(false, false);
}
