package vn.khuyencong.access.web;

/** The sign-in page: whether the last try failed (for whatever reason) and whether somebody has just signed out. */
public record SignInPage(boolean failed, boolean signedOut) {}
