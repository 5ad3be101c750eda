package vn.khuyencong.organisation;

import static vn.khuyencong.organisation.db.Tables.POST_PLACE;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Where posts stand, as conditions. */
public final class PostSql {

    private PostSql() {}

    /** The body a post stands in until further notice. */
    public static Condition isLast() {
        return DSL.condition("upper_inf({0})", POST_PLACE.IN_FORCE);
    }
}
