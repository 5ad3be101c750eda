package vn.khuyencong.norm;

import vn.khuyencong.shared.Citation;

/** A paper that must be there at a moment of the process. */
public record RequiredPaper(String code, String nameVi, String nameEn, Citation basis) {}
