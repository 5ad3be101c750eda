package vn.khuyencong.norm.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/**
 * A family of norms that hold the same fields and are reckoned alike.
 *
 * @param local    what a province may do with its own versions for local money
 * @param formulas by the value of the field {@code form}; none for families that are not reckoned
 */
public record Family(String code, Named name, Competence local, List<Field> fields, Map<String, Formula> formulas) {

    /** What a province may do beside the national version. */
    public enum Competence {
        /** Nothing: the matter is the central level's alone. */
        NONE,
        /** Set a figure at or under the national one. */
        LOWER,
        /** Set a figure at or above the national one. */
        RAISE,
        /** Set its own. */
        REPLACE
    }

    public Family {
        fields = List.copyOf(fields);
        formulas = Map.copyOf(formulas);
    }

    public @Nullable Field field(String name) {
        for (var field : fields) {
            if (field.name().equals(name)) return field;
        }
        return null;
    }

    /** How a version of this family is reckoned. */
    public Formula formula(String form) {
        return formulas.getOrDefault(form, Formula.NOTHING);
    }
}
