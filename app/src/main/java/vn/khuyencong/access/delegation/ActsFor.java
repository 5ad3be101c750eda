package vn.khuyencong.access.delegation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.StandsIn;

/**
 * Mark of a sign-in that does another's work for now. It stands in the security context and so ends with the session.
 *
 * @param own the person's own sign-in, to go back to
 */
record ActsFor(UUID delegation, Authentication own) implements GrantedAuthority {

    private static final long serialVersionUID = 1;
    private static final String ROLE = "ROLE_";

    @Override
    public String getAuthority() {
        return StandsIn.AUTHORITY;
    }

    static Optional<ActsFor> now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Optional.empty()
                : authentication.getAuthorities().stream()
                        .filter(ActsFor.class::isInstance)
                        .map(ActsFor.class::cast)
                        .findFirst();
    }

    /**
     * The sign-in with the office of another and the name of oneself.
     *
     * @param title what the reader is called meanwhile
     */
    static Authentication as(Authentication own, Actor giver, UUID delegation, String title) {
        var authorities = new ArrayList<GrantedAuthority>();
        own.getAuthorities().stream()
                .filter(one -> one.getAuthority() == null || !one.getAuthority().startsWith(ROLE))
                .forEach(authorities::add);
        authorities.add(new SimpleGrantedAuthority(ROLE + giver.role().name()));
        authorities.add(new ActsFor(delegation, own));
        return UsernamePasswordAuthenticationToken.authenticated(standIn(person(own), giver, title), null, authorities);
    }

    static Actor person(Authentication own) {
        if (own.getPrincipal() instanceof Actor person) {
            return person;
        }
        throw new IllegalStateException("Nobody of ours is signed in");
    }

    static Actor standIn(Actor person, Actor giver, String title) {
        return new Actor(
                person.account(),
                person.username(),
                person.displayName(),
                title,
                giver.role(),
                giver.province(),
                giver.organisation(),
                giver.establishment(),
                giver.unit());
    }
}
