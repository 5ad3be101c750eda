package vn.khuyencong.web;

import java.util.List;

/**
 * An entry of the menu: its id (what a page calls "current"), message key and address.
 *
 * @param parts the pages of its section, shown as tabs; empty where it is one page
 */
public record MenuEntry(String id, String label, String path, List<MenuEntry> parts) {

    public MenuEntry {
        parts = List.copyOf(parts);
    }

    public MenuEntry(String id, String label, String path) {
        this(id, label, path, List.of());
    }

    /** Whether a page that calls itself "current" lies here. */
    public boolean holds(String current) {
        return id.equals(current) || parts.stream().anyMatch(part -> part.id().equals(current));
    }
}
