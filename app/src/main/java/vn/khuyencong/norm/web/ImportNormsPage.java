package vn.khuyencong.norm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.ImportNorms;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Fault;

/**
 * A file of norms: what is wrong with it, or how it compares with the norms there are.
 *
 * @param comparison empty before a file was sent, and where it is refused
 * @param requestId  a fresh id, so that a double click proposes once
 */
public record ImportNormsPage(
        String name,
        String text,
        List<Fault> faults,
        ImportNorms.@Nullable Comparison comparison,
        List<Family> families,
        String requestId) {

    public Family family(String code) {
        return ReformPage.family(families, code);
    }

    /** How a tag of that verdict looks. */
    public static String kind(ImportNorms.Verdict verdict) {
        return switch (verdict) {
            case SAME -> "plain";
            case NEW -> "ok";
            case CHANGED -> "info";
        };
    }
}
