package vn.khuyencong.desk;

import java.util.Set;

/**
 * Templates that are filled from the same fields, so that each may hold what any of them holds; a matter tells them by
 * a bean.
 *
 * @param more fields that can be filled though no shipped template of them holds any
 */
public record TemplateFamily(Set<String> templates, Set<String> more) {

    public TemplateFamily {
        templates = Set.copyOf(templates);
        more = Set.copyOf(more);
    }
}
