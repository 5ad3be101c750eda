package vn.khuyencong.desk.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** A paper that was not taken: why, and another try at the same place; the part is empty for the file as a whole. */
public record UploadPage(
        String matter, UUID fileId, String slot, @Nullable UUID part, String back, List<Finding> findings) {

    public UploadPage {
        findings = List.copyOf(findings);
    }
}
