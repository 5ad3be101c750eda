package vn.khuyencong.web;

import java.util.List;

/** Who is signed in, as the layout shows it. */
public record SignedIn(String name, String title, String role, List<MenuEntry> menu) {}
