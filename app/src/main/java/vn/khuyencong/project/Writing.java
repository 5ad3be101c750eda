package vn.khuyencong.project;

import java.time.Instant;

/**
 * Somebody writes in a part of the form of a đề án (đang soạn).
 *
 * @param who    her name
 * @param since  when she began to type in it
 * @param mine   whether it is the reader herself
 * @param silent whether she has typed nothing for so long that another may take over
 */
public record Writing(String who, Instant since, boolean mine, boolean silent) {}
