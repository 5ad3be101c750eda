package vn.khuyencong.access.web;

import java.util.List;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.SignedInPlace;
import vn.khuyencong.access.signin.FactorState;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * Somebody's own account: who she is here, her factors, where she is signed in.
 *
 * @param required whether her role must have a second factor
 * @param findings what stands against the last thing she wanted, on top of the page
 * @param password what stands against the password form
 */
public record MyAccountPage(
        Actor actor,
        FactorState factors,
        boolean required,
        List<SignedInPlace> places,
        List<Finding> findings,
        Problems password) {

    public MyAccountPage {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    MyAccountPage against(Finding finding) {
        return new MyAccountPage(actor, factors, required, places, List.of(finding), password);
    }

    MyAccountPage againstPassword(Problems problems) {
        return new MyAccountPage(actor, factors, required, places, findings, problems);
    }
}
