package vn.khuyencong.desk.web;

import vn.khuyencong.desk.ImportPreview;

/** What an uploaded table would do; {@code title} is the message key of what is imported. */
public record ImportPage(String title, ImportPreview preview) {}
