package vn.khuyencong.norm;

/** A legal form an applicant may have. */
public record LegalForm(String code, Named name) {}
