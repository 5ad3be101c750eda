package vn.khuyencong.desk;

/** Something found: its name, a line of facts under it (may be empty), where it is. */
public record Hit(String title, String note, String link) {}
