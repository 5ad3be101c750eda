package vn.khuyencong.web;

/** One part of a stacked bar: its name, its size and how it is written. */
public record BarPart(String label, long value, String text) {}
