package vn.khuyencong.access.web;

/**
 * Where somebody asks for a link to set a password.
 *
 * @param letters whether links can be sent at all
 * @param asked   whether the wish was taken; says nothing about whether there is such an account
 * @param seconds how long to wait after too many wishes; 0 where there were not too many
 */
public record ForgottenPage(boolean letters, boolean asked, long seconds) {}
