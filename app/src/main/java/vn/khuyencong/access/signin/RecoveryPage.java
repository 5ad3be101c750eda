package vn.khuyencong.access.signin;

import java.util.List;

/**
 * Recovery codes just made. They are shown once and kept nowhere.
 *
 * @param next where to go on
 */
public record RecoveryPage(List<String> codes, String next) {

    public RecoveryPage {
        codes = List.copyOf(codes);
    }
}
