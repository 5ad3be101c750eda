package vn.khuyencong.web;

/** One thing to choose from: what the form sends and what the reader sees. */
public record Option(String value, String label) {}
