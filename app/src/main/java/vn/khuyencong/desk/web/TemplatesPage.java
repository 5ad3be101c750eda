package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.desk.Templates;
import vn.khuyencong.shared.Finding;

/**
 * The templates of documents.
 *
 * @param refused  the template whose replacement was refused; empty for none
 * @param findings what stands against it
 */
public record TemplatesPage(List<Templates.Kept> templates, String refused, List<Finding> findings) {

    public long own() {
        return templates.stream().filter(Templates.Kept::own).count();
    }
}
