package vn.khuyencong.access.signin;

import vn.khuyencong.web.Problems;

/** Asking for the second factor: which ones the account has, and what stands against the code that was typed. */
public record CodePage(boolean app, boolean passkey, Problems problems) {}
