package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** Where a table is sent to be looked at first. */
public record ImportUploadPage(String kind, String title, List<String> headings, List<Finding> findings) {

    public ImportUploadPage {
        headings = List.copyOf(headings);
        findings = List.copyOf(findings);
    }
}
