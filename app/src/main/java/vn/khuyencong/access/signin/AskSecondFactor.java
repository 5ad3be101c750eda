package vn.khuyencong.access.signin;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.AfterPassword;

/**
 * Whoever has a second factor must give it; whoever must have one and has none sets it up first. Not with a password that
 * somebody else knows: her own comes first, and with it she is led here again.
 */
@Component
class AskSecondFactor implements AfterPassword {

    private final SecondFactors factors;
    private final SecondFactorPolicy policy;

    AskSecondFactor(SecondFactors factors, SecondFactorPolicy policy) {
        this.factors = factors;
        this.policy = policy;
    }

    @Override
    public void ask(Actor actor, boolean mustChange) {
        if (factors.any(actor.account())) {
            throw new SecondFactorNeeded(actor, false);
        }
        if (policy.asksOf(actor.role()) && !mustChange) {
            throw new SecondFactorNeeded(actor, true);
        }
    }
}
