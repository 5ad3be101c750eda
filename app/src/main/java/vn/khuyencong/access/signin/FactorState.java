package vn.khuyencong.access.signin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account has beside its password.
 *
 * @param appSince      since when it has an authenticator app, if it has one
 * @param recoveryLeft  recovery codes not used yet
 */
public record FactorState(@Nullable Instant appSince, int recoveryLeft, List<Passkey> passkeys) {

    public FactorState {
        passkeys = List.copyOf(passkeys);
    }

    public boolean app() {
        return appSince != null;
    }

    /** Whether it has any at all. */
    public boolean any() {
        return app() || !passkeys.isEmpty();
    }

    /** Whether only one thing stands between it and none. */
    public boolean last() {
        return (app() ? 1 : 0) + passkeys.size() == 1;
    }
}
