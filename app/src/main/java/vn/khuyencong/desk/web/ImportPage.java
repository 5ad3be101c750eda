package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.desk.ImportPreview;

/** What an uploaded table would do; {@code title} is the message key of what is imported. */
public record ImportPage(String title, ImportPreview preview) {

    /** The headings under which something stands: a column nobody has filled tells nothing. */
    public List<String> headings() {
        return preview.headings().stream()
                .filter(heading -> preview.lines().stream()
                        .anyMatch(line -> !line.row().get(heading).isEmpty()))
                .toList();
    }
}
