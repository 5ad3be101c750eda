package vn.khuyencong.web;

/** An entry of the menu: its id (what a page calls "current"), message key and address. */
public record MenuEntry(String id, String label, String path) {}
