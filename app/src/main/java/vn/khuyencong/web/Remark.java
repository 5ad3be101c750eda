package vn.khuyencong.web;

import java.time.Instant;

/** What somebody said about a file. */
public record Remark(String who, Instant at, String text) {}
