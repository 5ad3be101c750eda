package vn.khuyencong.sample;

import java.time.LocalDate;

/**
 * Something somebody does on a day of the story.
 *
 * @param account who does it
 */
record Happening(LocalDate day, Phase phase, String account, Runnable work) {

    /** Which goes before which, when several things fall on one day. */
    enum Phase {
        MONEY,
        NEED,
        FILE,
        PLAN,
        WORK,
        LAW
    }
}
