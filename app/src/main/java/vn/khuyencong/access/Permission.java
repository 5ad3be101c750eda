package vn.khuyencong.access;

/** One row of what a role may do. */
public record Permission(Role role, Matter matter, Verb verb, Scope scope) {}
