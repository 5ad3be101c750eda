package vn.khuyencong.web;

import java.time.Instant;

/** One line of the history of a file: when, who, what, and a note or the words given with it (may be empty). */
public record LogEntry(Instant at, String who, String what, String note) {}
