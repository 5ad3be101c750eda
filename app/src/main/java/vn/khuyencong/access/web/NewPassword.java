package vn.khuyencong.access.web;

/** A password just made for an account. It is shown once and kept nowhere. */
public record NewPassword(String username, String password) {}
