package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.SignedIn;

/** Ends signing in: the account may have been locked since it began. */
@Component
class Entry {

    /** A code of an app or a recovery code. */
    static final String CODE = "FACTOR_TOTP";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Door door;
    private final OfficeClock clock;

    Entry(Accounts accounts, SecondFactors factors, Door door, OfficeClock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.door = door;
        this.clock = clock;
    }

    /** Who stands at the door; nobody where a factor was set up elsewhere meanwhile and one was to be set up here. */
    Optional<Pending> pending(HttpServletRequest request) {
        return Pending.in(request, clock.instant())
                .filter(one -> !one.enrols() || !factors.any(one.actor().account()));
    }

    /** Two factors were right. @return the page to go on with; empty where the account is locked meanwhile */
    Optional<String> finish(HttpServletRequest request, HttpServletResponse response, Pending pending, String factor) {
        return accounts.findOpen(pending.actor().account())
                .map(open -> door.open(
                        request,
                        response,
                        SignedIn.of(open.actor(), open.mustChange() && pending.byPassword(), pending.first(), factor)));
    }

    /**
     * One factor was enough: a passkey that asked for a finger or a PIN, a provider that vouches for her. A password that
     * somebody else made was not used then, and stays good for nothing but setting her own.
     */
    Optional<String> alone(HttpServletRequest request, HttpServletResponse response, Actor actor, String factor) {
        return accounts.findOpen(actor.account())
                .map(open -> door.open(request, response, SignedIn.of(open.actor(), false, factor)));
    }
}
