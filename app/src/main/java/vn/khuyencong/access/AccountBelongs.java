package vn.khuyencong.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What accounts may belong to, told by the module that knows it: this one holds bodies, establishments and places as
 * opaque ids only. A bean for each kind.
 */
public interface AccountBelongs {

    /** What an account belongs to. */
    enum Kind {
        PROVINCE,
        ORGANISATION,
        ESTABLISHMENT,
        UNIT
    }

    /**
     * One of them.
     *
     * @param code what the administrator types: code of a body or place, tax code of an establishment
     */
    record Choice(UUID id, String code, String label) {}

    Kind kind();

    /** Some to choose from in a province; for provinces themselves all of them, whatever is given. */
    List<Choice> choices(String province);

    Optional<Choice> find(String province, String code);

    Optional<Choice> find(UUID id);
}
