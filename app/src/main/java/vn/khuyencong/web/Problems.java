package vn.khuyencong.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/**
 * What stands against a form: findings beside a field, by the name of the field, and findings against the whole.
 *
 * @param fields first finding of each field, in the order they were found
 */
public record Problems(List<Finding> general, Map<String, Finding> fields) {

    public static final Problems NONE = new Problems(List.of(), Map.of());

    public Problems {
        general = List.copyOf(general);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Problems of(List<Finding> general) {
        return new Problems(general, Map.of());
    }

    /** These and one more beside a field; the first finding of a field stays. */
    public Problems with(String field, Finding finding) {
        var more = new LinkedHashMap<>(fields);
        more.putIfAbsent(field, finding);
        return new Problems(general, more);
    }

    /** These and one more against the whole form. */
    public Problems with(Finding finding) {
        var more = new ArrayList<>(general);
        more.add(finding);
        return new Problems(more, fields);
    }

    public @Nullable Finding at(String field) {
        return fields.get(field);
    }

    public boolean isEmpty() {
        return general.isEmpty() && fields.isEmpty();
    }
}
