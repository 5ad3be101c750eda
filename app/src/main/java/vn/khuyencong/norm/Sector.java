package vn.khuyencong.norm;

/** A branch an applicant may work in. */
public record Sector(String code, Named name) {}
