package vn.khuyencong.norm;

import vn.khuyencong.shared.Named;

/** A legal form an applicant may have. */
public record LegalForm(String code, Named name) {

    /** None of an establishment's: an organiser, an agency, an association. */
    static final String ORGANISER = "OTHER";
}
