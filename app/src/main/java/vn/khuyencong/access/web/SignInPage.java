package vn.khuyencong.access.web;

/**
 * The sign-in page.
 *
 * @param failed      whether the last try failed, for whatever reason
 * @param signedOut   whether somebody has just signed out
 * @param newPassword whether somebody has just set a password
 * @param letters     whether a forgotten password can be set anew by a link in a letter
 */
public record SignInPage(boolean failed, boolean signedOut, boolean newPassword, boolean letters) {}
