package vn.khuyencong.access;

import org.springframework.security.core.context.SecurityContextHolder;

/** Whether whoever is signed in does another's work by a delegation: what the sign-in holds for it. */
public final class StandsIn {

    public static final String AUTHORITY = "ACTS_FOR_ANOTHER";

    private StandsIn() {}

    static boolean now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(one -> AUTHORITY.equals(one.getAuthority()));
    }
}
