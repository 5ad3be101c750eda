package vn.khuyencong.establishment.web;

/** One thing to choose in a filter, in both languages. */
public record Choice(String code, String nameVi, String nameEn) {}
