package vn.khuyencong.norm;

import vn.khuyencong.shared.Named;

/** A branch an applicant may work in. */
public record Sector(String code, Named name) {}
