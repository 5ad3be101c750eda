package vn.khuyencong.legal;

/** Loại văn bản. The Vietnamese name is also its code. */
public record DocumentKind(String nameVi, String nameEn) {}
