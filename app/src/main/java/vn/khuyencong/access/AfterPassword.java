package vn.khuyencong.access;

import org.springframework.security.core.AuthenticationException;

/** What is asked of somebody who gave the right password, or for whom a provider vouches, before she is signed in. */
public interface AfterPassword {

    /**
     * Returns where nothing more is asked.
     *
     * @param mustChange whether she came with a password that somebody else made, and will set her own next
     * @throws AuthenticationException where something is: nobody is signed in then
     */
    void ask(Actor actor, boolean mustChange);
}
