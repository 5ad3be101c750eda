package vn.khuyencong.desk.web;

import java.util.UUID;
import vn.khuyencong.web.Problems;

/** A comment that was not taken: why, with what was typed. */
public record CommentPage(String matter, UUID fileId, UUID requestId, String text, String back, Problems problems) {}
