package vn.khuyencong.norm.engine;

import java.util.List;

/**
 * A field of a family of norms.
 *
 * @param least    smallest value, in the unit the field is kept in
 * @param most     largest value
 * @param choices  the codes of a choice; none for other types
 * @param required whether a version without it is refused
 * @param part     fields of one part fall back to the national level together
 */
public record Field(
        String name, FieldType type, long least, long most, List<String> choices, boolean required, String part) {

    public Field {
        choices = List.copyOf(choices);
    }
}
