package vn.khuyencong.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody signed in, as Security keeps her, whichever way she came. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * @param mustChange whether she must set her own password before she sees anything
     * @param factors    which factors she gave, {@link FactorGrantedAuthority}
     */
    public static Authentication of(Actor actor, boolean mustChange, String... factors) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
        if (mustChange) authorities.add(new SimpleGrantedAuthority(MustChange.AUTHORITY));
        List.of(factors).forEach(factor -> authorities.add(FactorGrantedAuthority.fromAuthority(factor)));
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
    }
}
