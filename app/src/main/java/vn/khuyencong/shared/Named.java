package vn.khuyencong.shared;

/** A name from data, in both languages. */
public record Named(String vi, String en) {}
