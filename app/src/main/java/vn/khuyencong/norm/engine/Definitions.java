package vn.khuyencong.norm.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The structure of all norms: which families there are and what each may hold. Comes with the program. */
public record Definitions(Map<String, Family> families) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*(\\.[A-Za-z0-9_-]+)*");

    /** The family of a norm; empty where there is none of that name. */
    public @Nullable Family familyOf(String norm) {
        if (!NAME.matcher(norm).matches()) return null;
        var dot = norm.indexOf('.');
        return families.get(dot < 0 ? norm : norm.substring(0, dot));
    }

    /** @throws IllegalArgumentException if there is no such family */
    public Family family(String code) {
        var family = families.get(code);
        if (family == null) throw new IllegalArgumentException("No family of norms " + code);
        return family;
    }
}
