package vn.khuyencong.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Problems;

/** What became of a move of the keeper of accounts. */
public sealed interface KeepingOutcome {

    /**
     * It was made.
     *
     * @param username the name the account signed in with before the move
     * @param password a made password, to be shown once and kept nowhere; none where none was made
     */
    record Done(UUID account, String username, @Nullable String password) implements KeepingOutcome {}

    /** It was not, and this is everything that stands against it. */
    record Refused(Problems problems) implements KeepingOutcome {}
}
