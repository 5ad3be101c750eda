package vn.khuyencong.access.web;

import java.util.List;
import vn.khuyencong.shared.Finding;

/**
 * Where somebody sets her own password.
 *
 * @param action   where the form goes
 * @param username whose it is
 * @param made     whether it replaces a password somebody else made, at the first sign-in
 */
public record PasswordPage(String action, String username, boolean made, List<Finding> findings) {

    public PasswordPage {
        findings = List.copyOf(findings);
    }
}
