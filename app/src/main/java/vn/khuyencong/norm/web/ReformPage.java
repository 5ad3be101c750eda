package vn.khuyencong.norm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PreviewReform;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Fault;

/**
 * A reform that is only thought of.
 *
 * @param preview empty before a text was sent, and where it is refused
 */
public record ReformPage(
        String text, List<Fault> faults, PreviewReform.@Nullable Preview preview, List<Family> families) {

    public Family family(String norm) {
        var dot = norm.indexOf('.');
        return family(families, dot < 0 ? norm : norm.substring(0, dot));
    }

    static Family family(List<Family> families, String code) {
        return families.stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
