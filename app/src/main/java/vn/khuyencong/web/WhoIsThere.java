package vn.khuyencong.web;

import java.util.Optional;

/** Tells the layout who is signed in. */
public interface WhoIsThere {
    Optional<SignedIn> signedIn();
}
