package vn.khuyencong.access;

/**
 * An account that may come in now.
 *
 * @param mustChange whether its password was made by somebody else
 */
public record OpenAccount(Actor actor, boolean mustChange) {}
