package vn.khuyencong.programme.web;

import java.util.List;
import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.ProgressRules;
import vn.khuyencong.programme.ProgressRules.Given;
import vn.khuyencong.programme.ProgressRules.Part;

/**
 * The đề án that make a figure of an indicator; their sum is the figure.
 *
 * @param query the part and the cut as they stand in the address
 */
public record FigurePage(IndicatorPage of, Part part, Cut cut, String query) {

    public List<Given> rows() {
        return ProgressRules.given(of.indicator(), part, cut.of(of.reckoned().results()));
    }

    public long sum() {
        return ProgressRules.sum(rows());
    }

    /** How many of them do not say how many. */
    public long unknown() {
        return rows().stream().filter(Given::unknown).count();
    }

    public boolean narrows() {
        return !cut.equals(Cut.ALL);
    }

    public String exportAddress() {
        return of.address() + "/de-an/xuat-excel?" + query;
    }
}
