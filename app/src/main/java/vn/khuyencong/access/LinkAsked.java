package vn.khuyencong.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked for a link to set a password. Holds no link: that is made when the letter is written, so that it stands
 * nowhere but in the letter.
 *
 * @param account whose; an id nobody has where the name was unknown, so that both cost the same time
 * @param first   whether it is for the first password of a new account
 */
record LinkAsked(UUID account, boolean first, Instant askedAt) {}
