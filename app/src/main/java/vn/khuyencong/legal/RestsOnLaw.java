package vn.khuyencong.legal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter whose things rest on places in the law. Implemented by the matter as a bean; asked before the law changes
 * what the change would touch. The reader's rights hold: what she may not see is not told.
 */
public interface RestsOnLaw {

    /** Everything that rests on one of these places, in groups; no group where there is nothing. */
    List<Dependents> restingOn(Collection<UUID> provisions);

    /** What rests on the law, of one kind. */
    record Dependents(Kind kind, List<Dependent> things) {

        public Dependents {
            things = List.copyOf(things);
        }
    }

    /** What kind of thing may rest on the law, in the order they are shown. */
    enum Kind {
        /** Định mức. */
        NORM,
        /** Mẫu. */
        FORM,
        /** Đề án đang chạy. */
        PROJECT,
        /** Việc đang chờ. */
        TASK,
        /** Văn bản đang soạn, kiến nghị trong đợt rà soát. */
        DRAFTING
    }

    /**
     * One thing that rests on the law.
     *
     * @param provision the place it rests on; empty where it rests on several
     * @param link      where it is; empty where it has no page
     * @param state     message key of how it stands, and what that sentence names
     */
    record Dependent(
            @Nullable UUID provision,
            String titleVi,
            String titleEn,
            String link,
            String state,
            List<Object> arguments) {

        public Dependent {
            arguments = List.copyOf(arguments);
        }
    }
}
