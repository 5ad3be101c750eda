package vn.khuyencong.programme.web;

import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.FigureReader.Figure;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.web.Paging;

/** The đề án that make a figure of an indicator; their sum is the figure. */
public record FigurePage(IndicatorAddress of, Part part, Cut cut, Figure figure, Paging paging) {

    public boolean narrows() {
        return !cut.equals(Cut.ALL);
    }

    public String exportAddress() {
        return of.address() + "/de-an/xuat-excel?" + paging.query();
    }
}
