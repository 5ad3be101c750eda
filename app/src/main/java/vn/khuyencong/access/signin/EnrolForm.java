package vn.khuyencong.access.signin;

import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * Setting up an authenticator app.
 *
 * @param secret  what is typed into an app that cannot read the picture, in groups of four
 * @param atDoor  whether she stands at the door and must do it before she comes in
 */
public record EnrolForm(QrCode picture, String secret, boolean atDoor, Problems problems) {

    /** The same with what stands against one of its fields. */
    public EnrolForm against(String field, Finding finding) {
        return new EnrolForm(picture, secret, atDoor, problems.with(field, finding));
    }
}
