package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** A paper that was not taken away: why, and the way back. */
public record KeptPage(String back, List<Finding> findings) {

    public KeptPage {
        findings = List.copyOf(findings);
    }
}
