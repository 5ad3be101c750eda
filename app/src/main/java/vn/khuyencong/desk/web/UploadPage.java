package vn.khuyencong.desk.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** A paper that was not taken: why, and another try at the same place. */
public record UploadPage(String matter, UUID fileId, String slot, String back, List<Finding> findings) {

    public UploadPage {
        findings = List.copyOf(findings);
    }
}
