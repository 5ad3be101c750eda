package vn.khuyencong.programme.web;

import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.ProgrammeReader.Look;
import vn.khuyencong.programme.ProgressRules.Part;

/** An indicator of an edition, and where its pages are. */
public record IndicatorAddress(Look look, Indicator indicator) {

    public String address() {
        return "/chuong-trinh/ban/" + look.edition().id() + "/chi-tieu/" + indicator.thread();
    }

    public String programmeAddress() {
        return "/chuong-trinh/" + look.programme().id() + "?ban="
                + look.edition().number();
    }

    /** The list of đề án that make a figure. */
    public String list(Part part, String query) {
        return address() + "/de-an?phan=" + part + (query.isEmpty() ? "" : "&" + query);
    }
}
