package vn.khuyencong.web;

import java.util.List;

/**
 * Who is signed in, as the layout shows it.
 *
 * @param standsIn whether she does another's work now, which every page says
 */
public record SignedIn(String name, String title, String role, boolean standsIn, List<MenuEntry> menu) {

    /** The pages beside the current one in its section of the menu; empty where it stands alone. */
    public List<MenuEntry> tabs(String current) {
        return menu.stream()
                .filter(entry -> entry.holds(current))
                .findFirst()
                .map(MenuEntry::parts)
                .orElse(List.of());
    }
}
