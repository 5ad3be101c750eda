package vn.khuyencong.organisation;

/** What kind of body it is. */
public enum OrganisationKind {
    MINISTRY,
    /** Cục of a ministry. */
    MINISTRY_AGENCY,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    /** Sở Công Thương. */
    DEPARTMENT,
    /** Phòng of a department or centre. */
    DIVISION,
    /** Trung tâm Khuyến công. */
    CENTRE,
    /** Chi nhánh, bộ phận of a department or centre that sits elsewhere. */
    BRANCH,
    /** Sở Tài chính. */
    FINANCE_DEPARTMENT,
    COMMUNE_OFFICE
}
