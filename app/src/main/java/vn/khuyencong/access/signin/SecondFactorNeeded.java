package vn.khuyencong.access.signin;

import org.springframework.security.core.AuthenticationException;
import vn.khuyencong.access.Actor;

/** The first factor was right, and a second is asked for. Nobody is signed in until it was given. */
class SecondFactorNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Actor actor;
    private final boolean enrols;

    SecondFactorNeeded(Actor actor, boolean enrols) {
        super("A second factor is needed");
        this.actor = actor;
        this.enrols = enrols;
    }

    Actor actor() {
        return actor;
    }

    /** Whether there is none yet, and one must be set up first. */
    boolean enrols() {
        return enrols;
    }
}
